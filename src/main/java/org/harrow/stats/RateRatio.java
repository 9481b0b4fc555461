package org.harrow.stats;

/**
 * How much more often something came in one time than in another.
 *
 * <p>Given how many came in all, how many of them came later is binomial; the exact interval of
 * that share (Clopper and Pearson 1934) is one of the ratio of the rates (Przyborowski and Wilenski
 * 1940), as in R's {@code poisson.test}. It takes what comes to come independently: where it comes
 * in bursts the interval is too narrow.
 */
public final class RateRatio {
    private static final double LEVEL = .95;

    private RateRatio() {}

    /**
     * The later rate over the earlier one, 95 %.
     *
     * @param earlier how many came
     * @param before in how long, more than 0
     * @param later how many came then
     * @param after in how long, in the same unit
     * @return 0 to infinity, not a number, where none came at all
     */
    public static Bounds of(long earlier, double before, long later, double after) {
        Bounds share = Proportion.clopperPearson(later, earlier + later, LEVEL);
        double scale = before / after;
        return new Bounds(
                odds(share.value()) * scale, odds(share.lo()) * scale, odds(share.hi()) * scale);
    }

    private static double odds(double share) {
        return share >= 1 ? Double.POSITIVE_INFINITY : share / (1 - share);
    }

    /**
     * True where so many could show a change at all: if every one had come on one side, equal rates
     * would be excluded.
     */
    public static boolean canTell(long all, double before, double after) {
        return !of(all, before, 0, after).contains(1) || !of(0, before, all, after).contains(1);
    }
}
