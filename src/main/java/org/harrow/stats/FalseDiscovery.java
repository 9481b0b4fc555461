package org.harrow.stats;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** What remains of p-values when many things were tested. */
public final class FalseDiscovery {
    /** Terms of the harmonic sum that are added one by one. */
    private static final long EXACT = 1_000_000;

    private FalseDiscovery() {}

    /** Benjamini and Hochberg (1995): q per p, in the order given. */
    public static double[] bh(double[] p) {
        return bh(p, p.length);
    }

    /** Benjamini and Yekutieli (2001): the same under any dependence. */
    public static double[] by(double[] p) {
        return by(p, p.length);
    }

    /**
     * Benjamini and Hochberg where only the small p-values of a family are at hand.
     *
     * @param p the smallest of the family
     * @param family how many there are in all, at least those
     */
    public static double[] bh(double[] p, long family) {
        return adjust(p, family, 1);
    }

    /** Benjamini and Yekutieli, likewise. */
    public static double[] by(double[] p, long family) {
        return adjust(p, family, harmonic(family));
    }

    private static double harmonic(long n) {
        double sum = 0;
        for (long i = Math.min(n, EXACT); i >= 1; i--) {
            sum += 1.0 / i;
        }
        return n <= EXACT ? sum : sum + StrictMath.log((double) n / EXACT);
    }

    private static double[] adjust(double[] p, long family, double factor) {
        long m = Math.max(family, p.length);
        int[] order =
                IntStream.range(0, p.length)
                        .boxed()
                        .sorted(Comparator.comparingDouble(i -> p[i]))
                        .mapToInt(Integer::intValue)
                        .toArray();
        double[] q = Arrays.copyOf(p, p.length);
        double least = 1;
        for (int rank = p.length; rank > 0; rank--) {
            int i = order[rank - 1];
            least = Math.min(least, p[i] * m * factor / rank);
            q[i] = least;
        }
        return q;
    }
}
