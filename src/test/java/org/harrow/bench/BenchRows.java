package org.harrow.bench;

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
        String shown = decimal(value);
        String wanted = decimal(target);
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
                                + unit
                                + "\",\"target\":"
                                + wanted
                                + ",\"better\":\"lower\"}"
                        : pad(bench + " " + size, 16)
                                + pad(metric, 24)
                                + pad(shown + " " + unit, 16)
                                + "target "
                                + wanted
                                + (value <= target ? "" : "  missed"));
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
