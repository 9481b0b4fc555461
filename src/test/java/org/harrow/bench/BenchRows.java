package org.harrow.bench;

import org.harrow.stats.Bounds;
import org.harrow.stats.Proportion;

/** Prints rows of a benchmark, for people or as one JSON object a line. */
final class BenchRows {

    private final String bench;
    private final String size;
    private final boolean json;

    BenchRows(String bench, int size, boolean json) {
        this(bench, size % 1_000_000 == 0 ? size / 1_000_000 + "M" : size / 1_000 + "k", json);
    }

    BenchRows(String bench, String size, boolean json) {
        this.bench = bench;
        this.size = size;
        this.json = json;
    }

    /** One figure whose smaller values are better. */
    void print(String metric, double value, String unit, double target) {
        print(metric, value, Wanted.atMost(target, unit));
    }

    /** One figure. */
    void print(String metric, double value, Wanted wanted) {
        String shown = decimal(value);
        String target = decimal(wanted.target());
        boolean missed =
                wanted.better().equals("lower") ? value > wanted.target() : value < wanted.target();
        System.out.println(
                json
                        ? "{\"bench\":\""
                                + bench
                                + "\",\"size\":\""
                                + size
                                + "\",\"metric\":\""
                                + metric
                                + "\",\"value\":"
                                + shown
                                + ",\"unit\":\""
                                + wanted.unit()
                                + "\",\"target\":"
                                + target
                                + ",\"better\":\""
                                + wanted.better()
                                + "\"}"
                        : pad(bench + " " + size, 16)
                                + pad(metric, 24)
                                + pad(shown + " " + wanted.unit(), 16)
                                + "target "
                                + target
                                + (missed ? "  missed" : ""));
    }

    /**
     * One figure with how many it was counted over and its 95 % interval.
     *
     * @param n what it was counted over
     * @param ci lower and upper limit
     */
    void print(String metric, double value, Wanted wanted, long n, Bounds ci) {
        String shown = exact(value);
        boolean missed =
                wanted.better().equals("lower") ? value > wanted.target() : value < wanted.target();
        System.out.println(
                json
                        ? "{\"bench\":\""
                                + bench
                                + "\",\"size\":\""
                                + size
                                + "\",\"metric\":\""
                                + metric
                                + "\",\"value\":"
                                + shown
                                + ",\"unit\":\""
                                + wanted.unit()
                                + "\",\"target\":"
                                + exact(wanted.target())
                                + ",\"better\":\""
                                + wanted.better()
                                + "\",\"n\":"
                                + n
                                + ",\"ci95\":["
                                + exact(ci.lo())
                                + ","
                                + exact(ci.hi())
                                + "]}"
                        : pad(bench + " " + size, 16)
                                + pad(metric, 40)
                                + pad(shown + " " + wanted.unit(), 16)
                                + pad("of " + n, 12)
                                + pad("[" + exact(ci.lo()) + ", " + exact(ci.hi()) + "]", 22)
                                + "target "
                                + exact(wanted.target())
                                + (missed ? "  missed" : ""));
    }

    /** A count of so many, with its interval. */
    void share(String metric, long count, long n, Wanted wanted) {
        print(metric, (double) count, wanted, n, Proportion.of(count, n));
    }

    /** A figure that was not reached, and why. */
    void missing(String metric, String why) {
        System.out.println(
                json
                        ? "{\"bench\":\""
                                + bench
                                + "\",\"size\":\""
                                + size
                                + "\",\"metric\":\""
                                + metric
                                + "\",\"value\":null,\"n\":0,\"why\":\""
                                + why
                                + "\"}"
                        : pad(bench + " " + size, 16) + pad(metric, 40) + "not reached: " + why);
    }

    /**
     * What a figure should be.
     *
     * @param unit of it
     * @param target it should reach
     * @param better {@code lower} or {@code higher}
     */
    record Wanted(String unit, double target, String better) {
        static Wanted atMost(double target, String unit) {
            return new Wanted(unit, target, "lower");
        }

        static Wanted atLeast(double target, String unit) {
            return new Wanted(unit, target, "higher");
        }
    }

    private static String exact(double value) {
        if (!Double.isFinite(value)) {
            return "null";
        }
        return java.math.BigDecimal.valueOf(value)
                .round(new java.math.MathContext(4))
                .stripTrailingZeros()
                .toPlainString();
    }

    private static String pad(String text, int width) {
        return text + " ".repeat(Math.max(1, width - text.length()));
    }

    private static String decimal(double value) {
        return java.math.BigDecimal.valueOf(value)
                .setScale(2, java.math.RoundingMode.HALF_UP)
                .toPlainString();
    }
}
