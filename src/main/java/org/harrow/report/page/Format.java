package org.harrow.report.page;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.harrow.model.TimeInterval;
import org.jspecify.annotations.Nullable;

/** Numbers, times and durations as they are printed, the same in every locale. */
public final class Format {
    private static final long SECOND = 1_000_000L;
    private static final long MINUTE = 60 * SECOND;
    private static final long DAY = 86_400 * SECOND;

    private Format() {}

    /** A whole number with thin groups: {@code 19,604}. */
    public static String count(long n) {
        String digits = Long.toString(Math.abs(n));
        StringBuilder out = new StringBuilder(n < 0 ? "-" : "");
        for (int i = 0; i < digits.length(); i++) {
            if (i > 0 && (digits.length() - i) % 3 == 0) {
                out.append(',');
            }
            out.append(digits.charAt(i));
        }
        return out.toString();
    }

    /** {@code 1 record}, {@code 12 records}. */
    public static String count(long n, String one, String many) {
        return count(n) + " " + (n == 1 ? one : many);
    }

    /** A measured value with four significant digits: {@code 0.0341}, {@code 3.7e-23}. */
    public static String number(double value) {
        if (Double.isNaN(value)) {
            return "not a number";
        }
        if (Double.isInfinite(value)) {
            return value > 0 ? "infinite" : "minus infinite";
        }
        double size = Math.abs(value);
        BigDecimal exact = new BigDecimal(value);
        if (value != 0 && (size < 1e-4 || size >= 1e12)) {
            int exponent = exact.precision() - exact.scale() - 1;
            BigDecimal head =
                    exact.movePointLeft(exponent).round(new MathContext(2, RoundingMode.HALF_EVEN));
            return head.stripTrailingZeros().toPlainString() + "e" + exponent;
        }
        int digits = size >= 1000 ? 15 : 4;
        BigDecimal rounded = exact.round(new MathContext(digits, RoundingMode.HALF_EVEN));
        return size >= 1000
                ? rounded.setScale(
                                Math.min(1, Math.max(0, rounded.scale())), RoundingMode.HALF_EVEN)
                        .stripTrailingZeros()
                        .toPlainString()
                : rounded.stripTrailingZeros().toPlainString();
    }

    /** A probability, or the words for none. */
    public static String chance(@Nullable Double p) {
        return p == null ? "not tested" : number(p);
    }

    /** A duration as a clock shows it: {@code 4:50:16}, {@code 3 d 04:50:16}. */
    public static String duration(long micros) {
        if (micros < 0) {
            return "-" + duration(-micros);
        }
        long seconds = Math.floorDiv(micros + SECOND / 2, SECOND);
        long days = seconds / 86_400;
        String clock =
                (seconds % 86_400) / 3_600
                        + ":"
                        + two(seconds % 3_600 / 60)
                        + ":"
                        + two(seconds % 60);
        return days == 0 ? clock : days + " d " + clock;
    }

    /** An interval of durations: its middle where both ends are seconds apart, else both ends. */
    public static String duration(TimeInterval latency) {
        if (latency.width() <= 3 * SECOND) {
            return duration(latency.lo() + latency.width() / 2);
        }
        return duration(latency.lo()) + " to " + duration(latency.hi());
    }

    /** How far the middle of an interval can be off: {@code ± 1 s}. */
    public static String tolerance(TimeInterval latency) {
        long half = latency.width() / 2;
        if (latency.width() > 3 * SECOND) {
            return "";
        }
        return half < 1000 ? "" : "± " + number(Math.round(half / 1e5) / 10.0) + " s";
    }

    private static String two(long n) {
        return n < 10 ? "0" + n : Long.toString(n);
    }

    /** When something happened, as finely as its source tells: {@code 2026-02-11 05:23:50}. */
    public static String time(@Nullable TimeInterval at, boolean relative) {
        if (at == null) {
            return "no usable time";
        }
        if (relative) {
            return relative(at);
        }
        String first = utc(at.lo());
        if (at.width() < SECOND) {
            return first;
        }
        if (at.lo() % DAY == 0 && at.width() == DAY - 1) {
            return first.substring(0, 10) + " (day only)";
        }
        if (at.lo() % MINUTE == 0 && at.width() == MINUTE - 1) {
            return first.substring(0, 16) + " (minute)";
        }
        return first + " to " + utc(at.hi());
    }

    /** As many digits of a second as say something. */
    private static String utc(long micros) {
        String text = TimeInterval.format(micros).replace('T', ' ').replace("Z", "");
        return text.indexOf('.') < 0 ? text : text.replaceAll("0+$", "");
    }

    private static String relative(TimeInterval at) {
        String first = at.lo() < 0 ? "T-" + duration(-at.lo()) : "T+" + duration(at.lo());
        return at.width() < SECOND ? first : first + " (" + duration(at.width() + 1) + " wide)";
    }

    /** A number of bytes for people: {@code 1.4 MB}. */
    public static String bytes(long n) {
        if (n < 1_000) {
            return n + " B";
        }
        String[] units = {"kB", "MB", "GB", "TB"};
        double value = n / 1_000.0;
        int unit = 0;
        while (value >= 999.95 && unit < units.length - 1) {
            value /= 1_000;
            unit++;
        }
        return new BigDecimal(value).setScale(1, RoundingMode.HALF_EVEN).toPlainString()
                + " "
                + units[unit];
    }

    /** A value of a statistic or of a parameter. */
    public static String value(@Nullable Object value) {
        return switch (value) {
            case null -> "none";
            case Boolean yes -> yes ? "yes" : "no";
            case Double d -> number(d);
            case Float f -> number(f.doubleValue());
            case Number n -> count(n.longValue());
            case List<?> list when isPair(list) ->
                    "[" + value(list.get(0)) + ", " + value(list.get(1)) + "]";
            case List<?> list -> list.stream().map(Format::value).collect(Collectors.joining(", "));
            case Map<?, ?> map ->
                    map.entrySet().stream()
                            .map(e -> words(String.valueOf(e.getKey())) + " " + value(e.getValue()))
                            .collect(Collectors.joining("; "));
            default -> String.valueOf(value);
        };
    }

    private static boolean isPair(List<?> list) {
        return list.size() == 2 && list.stream().allMatch(Number.class::isInstance);
    }

    /**
     * A name from the data for a reader: {@code latency_seconds} becomes {@code latency seconds}.
     */
    public static String words(String name) {
        return name.replace('_', ' ').replace('-', ' ');
    }
}
