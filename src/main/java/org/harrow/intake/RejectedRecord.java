package org.harrow.intake;

/** A record that cannot be used; the sentence goes into the ledger. Carries no stack. */
public final class RejectedRecord extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** A rejection with its sentence. */
    public RejectedRecord(String sentence) {
        super(sentence, null, false, false);
    }

    /** What is wrong. */
    public String sentence() {
        return String.valueOf(getMessage());
    }
}
