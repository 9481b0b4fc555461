package org.harrow.intake;

import java.io.IOException;

/** A file, or a member of a container, cannot be used at all; the message is for a person. */
public final class RefusedException extends IOException {
    private static final long serialVersionUID = 1L;

    private final boolean whole;

    private RefusedException(String sentence, boolean whole) {
        super(sentence);
        this.whole = whole;
    }

    /** This file or member alone. */
    public static RefusedException of(String sentence) {
        return new RefusedException(sentence, false);
    }

    /** The file on disk with everything in it: a limit was hit, or it cannot be read. */
    public static RefusedException whole(String sentence) {
        return new RefusedException(sentence, true);
    }

    /** True where a container is refused with all its members. */
    public boolean isWhole() {
        return whole;
    }

    /** What is wrong and what to do. */
    public String sentence() {
        return String.valueOf(getMessage());
    }
}
