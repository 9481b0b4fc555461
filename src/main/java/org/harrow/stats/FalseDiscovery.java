package org.harrow.stats;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** What remains of p-values when many things were tested. */
public final class FalseDiscovery {
    private FalseDiscovery() {}

    /** Benjamini and Hochberg (1995): q per p, in the order given. */
    public static double[] bh(double[] p) {
        return adjust(p, 1);
    }

    /** Benjamini and Yekutieli (2001): the same under any dependence. */
    public static double[] by(double[] p) {
        double harmonic = 0;
        for (int i = 1; i <= p.length; i++) {
            harmonic += 1.0 / i;
        }
        return adjust(p, harmonic);
    }

    private static double[] adjust(double[] p, double factor) {
        int m = p.length;
        int[] order =
                IntStream.range(0, m)
                        .boxed()
                        .sorted(Comparator.comparingDouble(i -> p[i]))
                        .mapToInt(Integer::intValue)
                        .toArray();
        double[] q = Arrays.copyOf(p, m);
        double least = 1;
        for (int rank = m; rank > 0; rank--) {
            int i = order[rank - 1];
            least = Math.min(least, p[i] * m * factor / rank);
            q[i] = least;
        }
        return q;
    }
}
