package org.harrow.detect.claim;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.harrow.model.ClaimVerdict;
import org.harrow.model.ClaimVerdict.Outcome;

/**
 * What a claim says, as an interval of values: {@code latency <= 40 min}, {@code count > 12 in 48
 * h}, {@code share = 1/20}, {@code share of received < 10 %}. An equal sign means as exactly as it
 * was said: half of the last unit on either side.
 *
 * @param measure what is measured
 * @param lo least value that bears it out
 * @param hi greatest
 * @param span of a count, in seconds; 0 for the others
 */
public record Quantity(Measure measure, double lo, double hi, long span) {
    private static final Pattern FORM =
            Pattern.compile(
                    "(latency|count|share( of received| of decided)?) ?(<=|>=|<|>|=) ?(.+)");
    private static final Pattern DURATION = Pattern.compile("(\\d{1,9}) ?(s|min|h|d)");
    private static final Pattern COUNT = Pattern.compile("(\\d{1,9}) in (\\d{1,9}) ?(s|min|h|d)");
    private static final Pattern FRACTION = Pattern.compile("(\\d{1,6}) ?/ ?(\\d{1,6})");
    private static final Pattern PERCENT = Pattern.compile("(\\d{1,3}(\\.\\d{1,4})?) ?%");

    /** What is measured. */
    public enum Measure {
        /** Seconds from one action to another. */
        LATENCY,
        /** Posts that say nearly the same. */
        COUNT,
        /** Valid of decided reports. */
        SHARE,
        /** Valid of all reports received but duplicates. */
        SHARE_OF_RECEIVED
    }

    /**
     * Reads one.
     *
     * @throws IllegalArgumentException with a sentence for the user
     */
    public static Quantity parse(String text) {
        String form = text.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        Matcher matcher = FORM.matcher(form);
        if (!matcher.matches()) {
            throw unreadable(text);
        }
        String sign = matcher.group(3);
        String value = matcher.group(4);
        return switch (matcher.group(1)) {
            case "latency" -> latency(text, sign, value);
            case "count" -> count(text, sign, value);
            case "share of received" -> share(text, Measure.SHARE_OF_RECEIVED, sign, value);
            default -> share(text, Measure.SHARE, sign, value);
        };
    }

    private static Quantity latency(String text, String sign, String value) {
        Matcher duration = match(DURATION, value, text);
        double unit = seconds(duration.group(2));
        return of(Measure.LATENCY, sign, Long.parseLong(duration.group(1)) * unit, unit / 2);
    }

    private static Quantity count(String text, String sign, String value) {
        Matcher count = match(COUNT, value, text);
        long n = Long.parseLong(count.group(1));
        long whole = sign.equals(">") ? n + 1 : sign.equals("<") ? n - 1 : n;
        Quantity bare = of(Measure.COUNT, sign, (double) whole, 0);
        long span = Long.parseLong(count.group(2)) * (long) seconds(count.group(3));
        return new Quantity(Measure.COUNT, bare.lo, bare.hi, span);
    }

    private static Quantity share(String text, Measure measure, String sign, String value) {
        Matcher fraction = FRACTION.matcher(value);
        if (fraction.matches()) {
            double part = Double.parseDouble(fraction.group(1));
            double whole = Double.parseDouble(fraction.group(2));
            if (whole < 1 || part > whole) {
                throw unreadable(text);
            }
            return sign.equals("=")
                    ? new Quantity(measure, part / (whole + .5), part / (whole - .5), 0)
                    : of(measure, sign, part / whole, 0);
        }
        Matcher percent = match(PERCENT, value, text);
        String digits = percent.group(2);
        double half = .5 * StrictMath.pow(10, digits == null ? 0 : 1.0 - digits.length()) / 100;
        return of(measure, sign, Double.parseDouble(percent.group(1)) / 100, half);
    }

    private static Quantity of(Measure measure, String sign, double value, double half) {
        return switch (sign) {
            case "<", "<=" -> new Quantity(measure, 0, value, 0);
            case ">", ">=" -> new Quantity(measure, value, Double.POSITIVE_INFINITY, 0);
            default -> new Quantity(measure, value - half, value + half, 0);
        };
    }

    private static Matcher match(Pattern pattern, String value, String text) {
        Matcher matcher = pattern.matcher(value);
        if (!matcher.matches()) {
            throw unreadable(text);
        }
        return matcher;
    }

    private static double seconds(String unit) {
        return switch (unit) {
            case "d" -> 86_400;
            case "h" -> 3_600;
            case "min" -> 60;
            default -> 1;
        };
    }

    private static IllegalArgumentException unreadable(String text) {
        return new IllegalArgumentException(
                "\""
                        + text
                        + "\" is no quantity. Write it like \"latency <= 40 min\", \"count > 12 in"
                        + " 48 h\", \"share = 1/20\" or \"share of received < 10 %\".");
    }

    /** What an interval that the record gives says of it. */
    Outcome outcome(ClaimVerdict.Computed computed) {
        if (computed.lo() >= lo && computed.hi() <= hi) {
            return Outcome.SUPPORTED;
        }
        return computed.hi() < lo || computed.lo() > hi
                ? Outcome.CONTRADICTED
                : Outcome.UNDETERMINED;
    }
}
