package org.harrow.detect;

/**
 * How much of the record a detector must have at hand to read the items of one fold: what decides
 * whether it can run where no machine holds the whole of it.
 */
public enum Reach {
    /** Each action by itself. */
    ACTION,
    /**
     * An operator's own acts, what was done to its things, what links to them, and how the threads
     * ended that it acted on or linked to.
     */
    OPERATOR,
    /** The whole case. */
    CASE
}
