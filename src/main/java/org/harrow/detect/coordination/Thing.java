package org.harrow.detect.coordination;

import java.io.Serializable;
import java.util.List;
import org.harrow.detect.Item;
import org.harrow.detect.Rank;

/**
 * A thing that two or more operators shared, with each one's first share.
 *
 * @param rank by its name
 * @param name of the artifact, or {@code text:} and a hash
 * @param sharers in order of time
 * @param dropped sharers beyond those kept
 */
record Thing(Rank rank, String name, List<Sharer> sharers, long dropped) implements Item {
    Thing {
        sharers = List.copyOf(sharers);
    }

    static Thing of(String name, List<Sharer> sharers, long dropped) {
        return new Thing(Rank.of(name), name, sharers, dropped);
    }

    /**
     * One operator's first share.
     *
     * @param operator the name that stands for all its accounts
     * @param account that shared
     * @param first when at the earliest, and which action
     * @param latest when at the latest
     */
    record Sharer(String operator, String account, Rank first, long latest)
            implements Serializable {
        /** True where both times are known finely enough and no farther apart than this. */
        boolean isNear(Sharer other, long seconds) {
            long width = seconds * 1_000_000L;
            return Math.abs(other.first.time() - first.time()) <= width
                    && latest - first.time() < width
                    && other.latest - other.first.time() < width;
        }
    }

    /** Pairs of sharers. */
    long pairs() {
        return (long) sharers.size() * (sharers.size() - 1) / 2;
    }

    boolean isText() {
        return name.startsWith("text:");
    }
}
