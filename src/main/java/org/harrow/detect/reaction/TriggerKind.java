package org.harrow.detect.reaction;

import java.util.Locale;
import org.harrow.model.Kind;
import org.jspecify.annotations.Nullable;

/** What can be done against somebody's artifact. Each has a reference population of its own. */
public enum TriggerKind {
    CLOSURE("was closed"),
    REJECTION("was rejected"),
    /** A review that asks for changes; approving and commenting reviews are none. */
    REVIEW("got a review that asks for changes"),
    BAN("was followed by a ban");

    private final String words;

    TriggerKind(String words) {
        this.words = words;
    }

    /** What happened to the artifact, as the end of a sentence. */
    String words() {
        return words;
    }

    /** The name used in references and statistics. */
    String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What an action of this kind may be, or null. */
    static @Nullable TriggerKind of(Kind kind) {
        return switch (kind) {
            case CLOSED -> CLOSURE;
            case REJECTED -> REJECTION;
            case REVIEWED -> REVIEW;
            case BLOCKED -> BAN;
            default -> null;
        };
    }
}
