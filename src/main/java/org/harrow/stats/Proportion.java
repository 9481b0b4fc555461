package org.harrow.stats;

import org.apache.commons.statistics.distribution.BetaDistribution;

/** Shares of a whole with their intervals. */
public final class Proportion {
    /** Two-sided 95 % of the normal distribution. */
    public static final double Z95 = 1.959963984540054;

    private Proportion() {}

    /**
     * Wilson's score interval, 95 % (Wilson 1927): right near 0 and 1 where the usual one is not.
     * No trials say nothing: 0 to 1.
     */
    public static Bounds wilson(long successes, long trials) {
        check(successes, trials);
        if (trials == 0) {
            return new Bounds(Double.NaN, 0, 1);
        }
        Bounds wilson = wilsonOfMean((double) successes / trials, trials);
        return new Bounds(
                wilson.value(),
                successes == 0 ? 0 : wilson.lo(),
                successes == trials ? 1 : wilson.hi());
    }

    /**
     * The same interval around a share that is known as a mean, not as a count.
     *
     * @param share from 0 to 1
     * @param trials that it is worth, at least 1
     */
    public static Bounds wilsonOfMean(double share, long trials) {
        double n = trials;
        double z2 = Z95 * Z95;
        double centre = (share + z2 / (2 * n)) / (1 + z2 / n);
        double half =
                Z95 * StrictMath.sqrt(share * (1 - share) / n + z2 / (4 * n * n)) / (1 + z2 / n);
        return new Bounds(share, Math.max(0, centre - half), Math.min(1, centre + half));
    }

    /**
     * The exact interval of Clopper and Pearson (1934): never too narrow, for zero counts and for
     * tests turned into intervals.
     *
     * @param level for example .95
     */
    public static Bounds clopperPearson(long successes, long trials, double level) {
        check(successes, trials);
        if (trials == 0) {
            return new Bounds(Double.NaN, 0, 1);
        }
        double tail = (1 - level) / 2;
        long failures = trials - successes;
        double lo =
                successes == 0
                        ? 0
                        : BetaDistribution.of((double) successes, failures + 1.0)
                                .inverseCumulativeProbability(tail);
        double hi =
                failures == 0
                        ? 1
                        : BetaDistribution.of(successes + 1.0, (double) failures)
                                .inverseSurvivalProbability(tail);
        return new Bounds((double) successes / trials, lo, hi);
    }

    /** Wilson, or Clopper and Pearson where a count is zero. */
    public static Bounds of(long successes, long trials) {
        return successes == 0 || successes == trials
                ? clopperPearson(successes, trials, .95)
                : wilson(successes, trials);
    }

    private static void check(long successes, long trials) {
        if (successes < 0 || successes > trials) {
            throw new IllegalArgumentException(successes + " of " + trials);
        }
    }
}
