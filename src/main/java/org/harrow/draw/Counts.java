package org.harrow.draw;

/** Numbers of things in words, independent of any locale. */
public final class Counts {

    private Counts() {}

    /** {@code 1,204,331}. */
    public static String of(long number) {
        StringBuilder out = new StringBuilder(Long.toString(number));
        for (int i = out.length() - 3; i > 0; i -= 3) {
            out.insert(i, ',');
        }
        return out.toString();
    }

    /** {@code 1 action}, {@code 7 actions}. */
    public static String of(long number, String noun) {
        return of(number) + " " + noun + (number == 1 ? "" : "s");
    }

    /** A share in whole percent, between two of them in tenths: {@code 62 %}, {@code 3.4 %}. */
    public static String percent(double share) {
        long tenths = StrictMath.round(share * 1_000);
        boolean whole = tenths % 10 == 0 || tenths >= 100;
        return (whole ? Long.toString((tenths + 5) / 10) : tenths / 10 + "." + tenths % 10) + " %";
    }
}
