package org.harrow.model;

/** What helps where a file could not be used: what a window offers as the next step. */
public enum Remedy {
    /** Nothing but what the sentence says. */
    NONE,
    /** The case is damaged or foreign: what can be read of it goes into a new case. */
    SALVAGE,
    /** It is no case: it may be an export that a case imports. */
    IMPORT,
    /** There is no such file: it may lie elsewhere now. */
    LOCATE,
    /** Nothing can be written there: another place may do. */
    ELSEWHERE
}
