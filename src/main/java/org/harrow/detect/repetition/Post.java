package org.harrow.detect.repetition;

import java.io.Serializable;
import java.util.HexFormat;
import java.util.Set;
import org.harrow.detect.Item;
import org.harrow.detect.Rank;
import org.harrow.model.TimeInterval;
import org.harrow.text.Sign;

/**
 * A post as this detector needs it.
 *
 * @param rank when and which
 * @param hi last possible microsecond of its time
 * @param place where it stands
 * @param said what it says
 * @param reach what it was answered
 */
record Post(Rank rank, long hi, Place place, Said said, Reach reach) implements Item {

    /**
     * @param account who posted
     * @param artifact the thread, or the post itself where it stands alone
     * @param own true where it stands in a place of the account's own
     * @param unread posts of the account that were not read because there are too many
     */
    record Place(String account, String artifact, boolean own, long unread)
            implements Serializable {}

    /**
     * @param shingles of its words
     * @param words as numbers, for templates
     * @param signs what it says about how it came to be
     */
    @SuppressWarnings("ArrayRecordComponent") // read-only
    record Said(long[] shingles, int[] words, Set<Sign> signs) implements Serializable {}

    /**
     * @param count replies, likes, reposts and quotes; below 0 where the record does not count them
     * @param source hash of the file that says so
     * @param answers true where it answers another post
     */
    record Reach(long count, String source, boolean answers) implements Serializable {}

    /** The action's id. */
    String id() {
        HexFormat hex = HexFormat.of();
        return hex.toHexDigits(rank.high()) + hex.toHexDigits(rank.low());
    }

    TimeInterval at() {
        return new TimeInterval(rank.time(), hi);
    }

    /** What stands before the first colon of the account's name. */
    String venue() {
        return place.account().substring(0, Math.max(0, place.account().indexOf(':')));
    }
}
