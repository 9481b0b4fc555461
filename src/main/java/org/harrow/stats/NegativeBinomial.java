package org.harrow.stats;

import java.io.Serializable;
import java.util.Map;
import java.util.SortedMap;
import org.apache.commons.statistics.distribution.BetaDistribution;

/**
 * Counts of accounts that differ in how active they are: a Poisson count whose rate is drawn from a
 * gamma distribution (Greenwood and Yule 1920). The mean is the sample's, the size is found by
 * maximum likelihood (Anscombe 1950); the smaller the size, the more the accounts differ.
 *
 * @param mean expected count, not negative
 * @param size of the gamma distribution; infinite where the accounts do not differ, that is Poisson
 * @param n counts it was fitted to
 */
public record NegativeBinomial(double mean, double size, long n) implements Serializable {
    private static final double LEAST = StrictMath.log(1e-3);
    private static final double MOST = StrictMath.log(1e5);
    private static final double GOLDEN = .6180339887498949;
    private static final int STEPS = 48;

    /**
     * Fits to counts.
     *
     * @param histogram how often each count was seen; counts are not negative
     */
    public static NegativeBinomial fit(SortedMap<Integer, Long> histogram) {
        long n = 0;
        double sum = 0;
        double squares = 0;
        for (Map.Entry<Integer, Long> bar : histogram.entrySet()) {
            n += bar.getValue();
            sum += (double) bar.getKey() * bar.getValue();
            squares += (double) bar.getKey() * bar.getKey() * bar.getValue();
        }
        if (n == 0) {
            throw new IllegalArgumentException("nothing to fit to");
        }
        double mean = sum / n;
        boolean poisson = squares / n - mean * mean <= mean;
        return new NegativeBinomial(
                mean, poisson ? Double.POSITIVE_INFINITY : size(histogram, mean), n);
    }

    /** Golden section over the logarithm of the size; the likelihood has one top there. */
    private static double size(SortedMap<Integer, Long> histogram, double mean) {
        double a = LEAST;
        double b = MOST;
        double c = b - GOLDEN * (b - a);
        double d = a + GOLDEN * (b - a);
        double atC = likelihood(histogram, mean, StrictMath.exp(c));
        double atD = likelihood(histogram, mean, StrictMath.exp(d));
        for (int i = 0; i < STEPS; i++) {
            if (atC >= atD) {
                b = d;
                d = c;
                atD = atC;
                c = b - GOLDEN * (b - a);
                atC = likelihood(histogram, mean, StrictMath.exp(c));
            } else {
                a = c;
                c = d;
                atC = atD;
                d = a + GOLDEN * (b - a);
                atD = likelihood(histogram, mean, StrictMath.exp(d));
            }
        }
        return StrictMath.exp((a + b) / 2);
    }

    /** Up to what does not depend on the size. */
    private static double likelihood(SortedMap<Integer, Long> histogram, double mean, double size) {
        double stay = size * StrictMath.log(size / (size + mean));
        double more = StrictMath.log(mean / (size + mean));
        double rising = 0;
        int i = 0;
        double sum = 0;
        for (Map.Entry<Integer, Long> bar : histogram.entrySet()) {
            int k = bar.getKey();
            for (; i < k; i++) {
                rising += StrictMath.log(size + i);
            }
            sum += bar.getValue() * (rising + stay + k * more);
        }
        return sum;
    }

    /**
     * Probability of {@code atLeast} or more. Where all counts were 0, one event is taken to have
     * been missed: that nobody did it yet does not make it impossible.
     */
    public double upperTail(int atLeast) {
        if (atLeast <= 0) {
            return 1;
        }
        if (mean == 0) {
            return ExactTest.poissonUpper(atLeast, 1.0 / (n + 1));
        }
        return Double.isInfinite(size)
                ? ExactTest.poissonUpper(atLeast, mean)
                : BetaDistribution.of(atLeast, size).cumulativeProbability(mean / (size + mean));
    }
}
