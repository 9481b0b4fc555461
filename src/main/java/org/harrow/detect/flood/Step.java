package org.harrow.detect.flood;

import java.io.Serializable;
import java.util.HexFormat;
import org.harrow.detect.Item;
import org.harrow.detect.Rank;
import org.harrow.model.TimeInterval;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to a submission.
 *
 * @param rank when and which
 * @param hi last possible microsecond of its time
 * @param type what
 * @param deed who, on what
 * @param said what a submission says, or null where it was not read
 */
record Step(Rank rank, long hi, Type type, Deed deed, @Nullable Said said) implements Item {

    /** What may happen to a submission. */
    enum Type {
        /** Submitted to a project of others. */
        SUBMITTED,
        /** Submitted to a project of the account's own, or where it maintains. */
        AT_HOME,
        /** Made or filled a branch. */
        PREPARED,
        MERGED,
        CLOSED,
        /** Reviewed or commented. */
        ANSWERED
    }

    /**
     * @param actor operator who did it, or empty where the record does not say
     * @param author operator whose submission it is
     * @param artifact the submission
     * @param repository it went to
     * @param project the account the repository belongs to
     */
    record Deed(String actor, String author, String artifact, String repository, String project)
            implements Serializable {}

    /**
     * @param shingles of title and text
     * @param chore true where it calls itself upkeep
     */
    @SuppressWarnings("ArrayRecordComponent") // read-only
    record Said(long[] shingles, boolean chore) implements Serializable {}

    TimeInterval at() {
        return new TimeInterval(rank.time(), hi);
    }

    String id() {
        HexFormat hex = HexFormat.of();
        return hex.toHexDigits(rank.high()) + hex.toHexDigits(rank.low());
    }
}
