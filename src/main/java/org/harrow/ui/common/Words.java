package org.harrow.ui.common;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;

/** Numbers and times in words, the same under every locale and zone. */
public final class Words {
    private static final long SECOND = 1_000_000L;

    /** Below this nobody counts the zeros. */
    private static final double TINY = 1e-6;

    private static final String[] SIZES = {"kB", "MB", "GB", "TB"};

    private Words() {}

    /** {@code 1,204,331}. */
    public static String count(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    /** {@code 1 file}, {@code 7 files}. */
    public static String count(long number, String noun) {
        return count(number) + " " + noun + (number == 1 ? "" : "s");
    }

    /** {@code 812 B}, {@code 15.6 kB}, {@code 1.2 GB}; a kB is 1,000 bytes. */
    public static String bytes(long bytes) {
        if (bytes < 1000) {
            return bytes + " B";
        }
        double size = bytes;
        int unit = -1;
        while (size >= 999.95 && unit < SIZES.length - 1) {
            size /= 1000;
            unit++;
        }
        return String.format(Locale.ROOT, "%.1f %s", size, SIZES[unit]);
    }

    /** {@code 4 h 50 min 16 s}, from days down to seconds; below a second in milliseconds. */
    public static String duration(long micros) {
        long size = Math.abs(micros);
        if (size < SECOND) {
            return sign(micros) + size / 1000 + " ms";
        }
        long seconds = size / SECOND;
        StringBuilder out = new StringBuilder(sign(micros));
        append(out, seconds / 86_400, "d");
        append(out, seconds / 3600 % 24, "h");
        append(out, seconds / 60 % 60, "min");
        append(out, seconds % 60, "s");
        return out.toString().strip();
    }

    /** {@code 12:03} in UTC. */
    public static String minute(Instant instant) {
        OffsetDateTime time = instant.atOffset(ZoneOffset.UTC);
        return String.format(Locale.ROOT, "%02d:%02d", time.getHour(), time.getMinute());
    }

    /** {@code 0.051}, {@code < 0.0001}; four digits are as many as a probability deserves. */
    public static String chance(double p) {
        if (p < 0.0001) {
            return "< 0.0001";
        }
        return number(p);
    }

    /**
     * Four significant digits, without trailing zeros: {@code 0.051}, {@code 12.5}, {@code 418};
     * what would begin with many zeros as {@code 2.922E-13}.
     */
    public static String number(double value) {
        if (!Double.isFinite(value)) {
            return value > 0 ? "∞" : Double.isNaN(value) ? "unknown" : "-∞";
        }
        BigDecimal rounded = new BigDecimal(value).round(new MathContext(4)).stripTrailingZeros();
        boolean tiny = value != 0 && Math.abs(value) < TINY;
        return tiny ? rounded.toString() : rounded.toPlainString();
    }

    private static String sign(long micros) {
        return micros < 0 ? "-" : "";
    }

    private static void append(StringBuilder out, long number, String unit) {
        if (number != 0) {
            out.append(number).append(' ').append(unit).append(' ');
        }
    }
}
