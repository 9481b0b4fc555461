package org.harrow.detect;

import java.io.Serializable;
import java.util.Comparator;

/**
 * The one order of items, the same on every machine: by time, then by the action's id as a number,
 * never as text.
 *
 * @param time microseconds since the epoch
 * @param high first 8 bytes of the id, compared unsigned
 * @param low last 8 bytes, compared unsigned
 */
public record Rank(long time, long high, long low) implements Serializable, Comparable<Rank> {
    private static final Comparator<Rank> ORDER =
            Comparator.comparingLong(Rank::time)
                    .thenComparing(Rank::high, Long::compareUnsigned)
                    .thenComparing(Rank::low, Long::compareUnsigned);

    @Override
    public int compareTo(Rank other) {
        return ORDER.compare(this, other);
    }
}
