package org.harrow.model;

import org.jspecify.annotations.Nullable;

/**
 * The input or the case could not be used, and nothing was changed: one plain sentence for the
 * user.
 */
public final class CaseException extends Exception {
    private static final long serialVersionUID = 1L;

    private final Remedy remedy;

    /**
     * @param sentence what is wrong, where, and what to do
     */
    public CaseException(String sentence) {
        this(sentence, Remedy.NONE, null);
    }

    /**
     * @param sentence what is wrong, where, and what to do
     * @param cause kept for the log, never shown
     */
    public CaseException(String sentence, Throwable cause) {
        this(sentence, Remedy.NONE, cause);
    }

    /**
     * @param sentence what is wrong, where, and what to do
     * @param remedy what a window offers as the next step
     * @param cause kept for the log, never shown; null where there is none
     */
    public CaseException(String sentence, Remedy remedy, @Nullable Throwable cause) {
        super(sentence, cause);
        this.remedy = remedy;
    }

    /** What helps. */
    public Remedy remedy() {
        return remedy;
    }
}
