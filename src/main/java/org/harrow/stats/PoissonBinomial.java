package org.harrow.stats;

/**
 * How many of several independent events happen, each with its own probability: exact, by
 * convolution (O(n²), no cancellation, all terms positive).
 */
public final class PoissonBinomial {
    private PoissonBinomial() {}

    /** Probability of 0, 1, ... n of them. */
    public static double[] distribution(double[] probabilities) {
        double[] mass = new double[probabilities.length + 1];
        mass[0] = 1;
        int seen = 0;
        for (double p : probabilities) {
            if (!(p >= 0 && p <= 1)) {
                throw new IllegalArgumentException("no probability: " + p);
            }
            seen++;
            for (int k = seen; k > 0; k--) {
                mass[k] = mass[k] * (1 - p) + mass[k - 1] * p;
            }
            mass[0] *= 1 - p;
        }
        return mass;
    }

    /** Probability that {@code atLeast} or more happen. */
    public static double upperTail(double[] probabilities, int atLeast) {
        if (atLeast <= 0) {
            return 1;
        }
        double[] mass = distribution(probabilities);
        double tail = 0;
        for (int k = mass.length - 1; k >= atLeast; k--) {
            tail += mass[k];
        }
        return Math.min(1, tail);
    }
}
