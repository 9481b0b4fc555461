package org.harrow.detect;

import java.util.List;
import org.harrow.model.TimeInterval;

/** Latencies as intervals: two times known to a second give one known to two. */
public final class Latency {
    private static final double MICROS = 1e6;

    private Latency() {}

    /** Reaction minus trigger, first and last possible, in microseconds. */
    public static TimeInterval between(TimeInterval trigger, TimeInterval reaction) {
        return new TimeInterval(reaction.lo() - trigger.hi(), reaction.hi() - trigger.lo());
    }

    /** True where it came after, whatever the clocks' resolution hides. */
    public static boolean isAfter(TimeInterval trigger, TimeInterval reaction) {
        return reaction.lo() > trigger.hi();
    }

    /** True where even the slowest possible latency is within the window: what a test may count. */
    public static boolean within(TimeInterval latency, long seconds) {
        return latency.hi() <= seconds * 1_000_000L;
    }

    /** {@code [lo, hi]} in seconds, as the finding prints it. */
    public static List<Double> seconds(TimeInterval latency) {
        return List.of(latency.lo() / MICROS, latency.hi() / MICROS);
    }

    /** In words: {@code 4 h 50 min 16 s}, the middle of the interval, never a zero unit. */
    public static String words(TimeInterval latency) {
        long seconds = Math.floorDiv(latency.lo() + latency.hi() + 1_000_000L, 2_000_000L);
        StringBuilder out = new StringBuilder();
        part(out, seconds / 86_400, "d");
        part(out, seconds / 3_600 % 24, "h");
        part(out, seconds / 60 % 60, "min");
        part(out, seconds % 60, "s");
        return out.isEmpty() ? "0 s" : out.toString();
    }

    /** A window in words. */
    public static String window(long seconds) {
        return words(new TimeInterval(seconds * 1_000_000L, seconds * 1_000_000L));
    }

    private static void part(StringBuilder out, long value, String unit) {
        if (value > 0) {
            out.append(out.isEmpty() ? "" : " ").append(value).append(' ').append(unit);
        }
    }
}
