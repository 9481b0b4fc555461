package org.harrow.draw;

import org.harrow.model.TimeInterval;

/**
 * A duration in the two largest units that matter: {@code 31 m}, {@code 4 h 50 m}, {@code 12 s}.
 */
public final class Latency {

    private static final long[] UNIT = {
        365 * 86_400_000_000L, 86_400_000_000L, 3_600_000_000L, 60_000_000L, 1_000_000L, 1_000L, 1L
    };
    private static final long SECOND = 1_000_000L;
    private static final String[] NAME = {"y", "d", "h", "m", "s", "ms", "µs"};

    /** From here a second unit says nothing: minutes and below stand alone, seconds in a minute. */
    private static final int MINUTES = 3;

    private Latency() {}

    /** One duration, cut to whole units. */
    public static String words(long micros) {
        if (micros < 0) {
            return "-" + words(-micros);
        }
        int unit = 0;
        while (unit < UNIT.length - 1 && micros < UNIT[unit]) {
            unit++;
        }
        String words = micros / UNIT[unit] + " " + NAME[unit];
        long rest = unit < MINUTES ? micros % UNIT[unit] / UNIT[unit + 1] : 0;
        return rest == 0 ? words : words + " " + rest + " " + NAME[unit + 1];
    }

    /**
     * A latency: its middle to the second where both times are known to about a second, else from
     * its least to its most.
     */
    public static String words(TimeInterval latency) {
        if (latency.width() > 3 * SECOND) {
            String low = words(Math.max(0, latency.lo()));
            String high = words(latency.hi());
            return low.equals(high) ? low : low + " to " + high;
        }
        long middle = latency.lo() + latency.width() / 2;
        return middle < 10 * SECOND
                ? words(middle)
                : words(Math.floorDiv(middle + SECOND / 2, SECOND) * SECOND);
    }
}
