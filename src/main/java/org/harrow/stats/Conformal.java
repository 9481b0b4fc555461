package org.harrow.stats;

import java.util.Arrays;

/**
 * How unusual a score is among scores of which nothing is assumed but that they could have come in
 * any order (Vovk, Gammerman and Shafer 2005).
 */
public final class Conformal {
    private Conformal() {}

    /**
     * {@code (1 + others at least as high) / (1 + others)}.
     *
     * @param score that is looked at
     * @param sorted the others', rising, without the one that is looked at
     */
    public static double p(double score, double[] sorted) {
        int below = Arrays.binarySearch(sorted, score);
        below = below < 0 ? -below - 1 : below;
        while (below > 0 && sorted[below - 1] >= score) {
            below--;
        }
        return (1.0 + sorted.length - below) / (1.0 + sorted.length);
    }

    /** How many others a family needs so that a member can reach a false-discovery rate. */
    public static long needed(long family, double q) {
        return (long) StrictMath.ceil(family / q);
    }
}
