package org.harrow.model;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/**
 * A closed interval of UTC time in which something happened: the width is what the source supports.
 * A whole second is {@code [t, t + 999999]}.
 *
 * @param lo first possible microsecond since 1970-01-01T00:00:00Z
 * @param hi last possible microsecond, never before {@code lo}
 */
public record TimeInterval(long lo, long hi) implements Serializable {
    private static final long MICROS_PER_SECOND = 1_000_000L;

    public TimeInterval {
        if (hi < lo) {
            throw new IllegalArgumentException(
                    "interval ends before it begins: " + lo + " > " + hi);
        }
    }

    /**
     * The interval that starts at {@code instant}, cut to {@code precision}, and is as wide as it.
     */
    public static TimeInterval of(Instant instant, Precision precision) {
        long start = Math.floorDiv(micros(instant), precision.micros()) * precision.micros();
        return new TimeInterval(start, start + precision.micros() - 1);
    }

    /** Microseconds since the epoch of an instant; what is finer is cut off. */
    public static long micros(Instant instant) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, instant);
    }

    /** How wide the interval is, in microseconds; 0 for a time known to the microsecond. */
    public long width() {
        return hi - lo;
    }

    /**
     * The interval as ISO 8601 in UTC with as many digits as are known: {@code 2026-02-11} for a
     * time known to the day, {@code 2026-02-11T05:23Z} to the minute, {@code 2026-02-11T05:23:50Z}
     * to the second or better; both ends where it is none of these.
     */
    public String text() {
        String from = format(lo);
        if (width() < Precision.SECOND.micros()) {
            return from;
        }
        if (is(Precision.DAY)) {
            return from.substring(0, from.indexOf('T'));
        }
        if (is(Precision.MINUTE)) {
            return from.substring(0, from.lastIndexOf(':')) + "Z";
        }
        return from + " to " + format(hi);
    }

    private boolean is(Precision precision) {
        return width() == precision.micros() - 1 && Math.floorMod(lo, precision.micros()) == 0;
    }

    /** ISO 8601 in UTC with six digits of a second, or none where the fraction is zero. */
    public static String format(long micros) {
        long second = Math.floorDiv(micros, MICROS_PER_SECOND);
        int fraction = (int) Math.floorMod(micros, MICROS_PER_SECOND);
        LocalDateTime time = LocalDateTime.ofEpochSecond(second, 0, ZoneOffset.UTC);
        StringBuilder out = new StringBuilder(27);
        pad(out, time.getYear(), 4).append('-');
        pad(out, time.getMonthValue(), 2).append('-');
        pad(out, time.getDayOfMonth(), 2).append('T');
        pad(out, time.getHour(), 2).append(':');
        pad(out, time.getMinute(), 2).append(':');
        pad(out, time.getSecond(), 2);
        if (fraction != 0) {
            pad(out.append('.'), fraction, 6);
        }
        return out.append('Z').toString();
    }

    private static StringBuilder pad(StringBuilder out, int value, int digits) {
        String text = Integer.toString(value);
        return out.repeat('0', Math.max(0, digits - text.length())).append(text);
    }
}
