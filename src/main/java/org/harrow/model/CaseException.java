package org.harrow.model;

/**
 * The input or the case could not be used, and nothing was changed: one plain sentence for the
 * user.
 */
public final class CaseException extends Exception {
    private static final long serialVersionUID = 1L;

    /**
     * @param sentence what is wrong, where, and what to do
     */
    public CaseException(String sentence) {
        super(sentence);
    }

    /**
     * @param sentence what is wrong, where, and what to do
     * @param cause kept for the log, never shown
     */
    public CaseException(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
