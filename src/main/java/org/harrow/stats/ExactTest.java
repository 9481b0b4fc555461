package org.harrow.stats;

import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.apache.commons.statistics.distribution.GammaDistribution;
import org.apache.commons.statistics.distribution.PoissonDistribution;

/** Exact one-sided tests of counts. */
public final class ExactTest {
    private ExactTest() {}

    /** Probability of {@code atLeast} or more successes in {@code trials} of probability p. */
    public static double binomialUpper(int atLeast, int trials, double probability) {
        return atLeast <= 0
                ? 1
                : BinomialDistribution.of(trials, probability).survivalProbability(atLeast - 1);
    }

    /** Probability of {@code atLeast} or more events where {@code mean} are expected. */
    public static double poissonUpper(int atLeast, double mean) {
        if (atLeast <= 0) {
            return 1;
        }
        return mean == 0 ? 0 : PoissonDistribution.of(mean).survivalProbability(atLeast - 1);
    }

    /**
     * The mean of a Poisson count with its exact limits (Garwood 1936): quantiles of chi-squared,
     * written as gamma.
     *
     * @param count events seen
     * @param exposures over how many equal exposures, positive; the mean is of one of them
     * @param level of the interval, for example .95
     */
    public static Bounds poissonMean(long count, long exposures, double level) {
        if (count < 0 || exposures <= 0) {
            throw new IllegalArgumentException("a count is negative or an exposure not positive");
        }
        double tail = (1 - level) / 2;
        double lo =
                count == 0
                        ? 0
                        : GammaDistribution.of((double) count, 1)
                                .inverseCumulativeProbability(tail);
        double hi = GammaDistribution.of((double) count + 1, 1).inverseSurvivalProbability(tail);
        return new Bounds((double) count / exposures, lo / exposures, hi / exposures);
    }

    /**
     * How much faster events come during one exposure than during another: given their sum, the
     * first count is binomial, so both p and interval are exact (Przyborowski and Wilenski 1940).
     *
     * @param count events in the first exposure
     * @param exposure its length, positive
     * @param otherCount events in the other
     * @param otherExposure its length in the same unit, positive
     * @param level of the interval, for example .95
     */
    public static RateRatio rateRatio(
            int count, double exposure, int otherCount, double otherExposure, double level) {
        if (!(exposure > 0) || !(otherExposure > 0)) {
            throw new IllegalArgumentException("an exposure is not positive");
        }
        double share = exposure / (exposure + otherExposure);
        int all = count + otherCount;
        Bounds part = Proportion.clopperPearson(count, all, level);
        double scale = otherExposure / exposure;
        double value =
                all == 0
                        ? Double.NaN
                        : otherCount == 0
                                ? Double.POSITIVE_INFINITY
                                : (double) count / otherCount * scale;
        return new RateRatio(
                new Bounds(value, odds(part.lo()) * scale, odds(part.hi()) * scale),
                binomialUpper(count, all, share));
    }

    private static double odds(double share) {
        return share >= 1 ? Double.POSITIVE_INFINITY : share / (1 - share);
    }

    /**
     * @param ratio first rate over the other, with its interval
     * @param p probability of at least this count in the first if both rates were equal
     */
    public record RateRatio(Bounds ratio, double p) {}
}
