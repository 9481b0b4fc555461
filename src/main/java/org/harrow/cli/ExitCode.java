package org.harrow.cli;

/** The exit codes that scripts depend on. */
final class ExitCode {
    /** Done. */
    static final int DONE = 0;

    /** The answer is no: a difference, or findings where none were wanted. */
    static final int NO = 1;

    /** Wrong usage. */
    static final int USAGE = 2;

    /** The input or the case could not be used; nothing was changed. */
    static final int UNUSABLE = 3;

    /** Imported, with records or files refused; all of them are in the ledger. */
    static final int PARTLY = 4;

    /** An error of Harrow itself. */
    static final int INTERNAL = 5;

    /** The user cancelled. */
    static final int CANCELLED = 130;

    private ExitCode() {}
}
