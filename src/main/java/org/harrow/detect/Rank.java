package org.harrow.detect;

import java.io.Serializable;
import java.util.HexFormat;

/**
 * The one order of items, the same on every machine: by time, then by the action's id as a number,
 * never as text.
 *
 * @param time microseconds since the epoch
 * @param high first 8 bytes of the id, compared unsigned
 * @param low last 8 bytes, compared unsigned
 */
public record Rank(long time, long high, long low) implements Serializable, Comparable<Rank> {
    /** The place of an action. */
    public static Rank of(long time, String id) {
        return new Rank(
                time,
                HexFormat.fromHexDigitsToLong(id, 0, 16),
                HexFormat.fromHexDigitsToLong(id, 16, 32));
    }

    /** The place of something that has a name and no time. */
    public static Rank of(String name) {
        return of(0, ContentId.of(name));
    }

    @Override
    public int compareTo(Rank other) {
        int order = Long.compare(time, other.time);
        order = order != 0 ? order : Long.compareUnsigned(high, other.high);
        return order != 0 ? order : Long.compareUnsigned(low, other.low);
    }
}
