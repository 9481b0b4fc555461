package org.harrow.model;

import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * When something happened, as its source says it.
 *
 * @param at the interval in UTC, or null where the record has no usable time ("undated")
 * @param clock whose clock it is
 * @param precision how finely the source tells it
 * @param raw the characters of the time as they stand in the record; empty where there are none
 * @param derived true where the time is taken from something else on the same clock
 */
public record Stamp(
        @Nullable TimeInterval at, Clock clock, Precision precision, String raw, boolean derived)
        implements Serializable {

    /** A time that stands in the record itself. */
    public static Stamp of(Instant instant, Precision precision, Clock clock, String raw) {
        return new Stamp(TimeInterval.of(instant, precision), clock, precision, raw, false);
    }

    /** No usable time: kept in the undated tray, never on the axis. */
    public static Stamp undated(Clock clock, String raw) {
        return new Stamp(null, clock, Precision.DAY, raw, false);
    }

    /** True where there is an interval. */
    public boolean isDated() {
        return at != null;
    }
}
