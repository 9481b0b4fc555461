package org.harrow.intake.car;

/** Bytes that are not what they should be; the message says what was met. */
public final class MalformedException extends Exception {
    private static final long serialVersionUID = 1L;

    /** What was met instead. */
    public MalformedException(String what) {
        super(what, null, false, false);
    }
}
