package org.harrow.paint;

/** Numbers in vector files: two decimals at most, no locale. */
final class Decimal {

    private Decimal() {}

    static String of(double value) {
        return scaled(value, 100);
    }

    /** Four decimals, for outlines that are scaled up. */
    static String fine(double value) {
        return scaled(value, 10_000);
    }

    private static String scaled(double value, long unit) {
        long units = StrictMath.round(value * unit);
        if (units % unit == 0) {
            return Long.toString(units / unit);
        }
        String fraction = Long.toString(unit + Math.abs(units % unit)).substring(1);
        int end = fraction.length();
        while (fraction.charAt(end - 1) == '0') {
            end--;
        }
        String sign = units < 0 ? "-" : "";
        return sign + Math.abs(units / unit) + "." + fraction.substring(0, end);
    }
}
