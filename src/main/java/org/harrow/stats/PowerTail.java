package org.harrow.stats;

import java.io.Serializable;
import java.util.Map;
import java.util.SortedMap;

/**
 * How far the most active accounts reach, where their counts fall off as slowly as a power: {@code
 * P(X >= x) = share * (from / x)^exponent} (the discrete Pareto distribution; Clauset, Shalizi and
 * Newman 2009 on why a tail has a fit of its own). Whoever fits the middle of such counts only
 * finds their end impossible.
 *
 * @param from the count from which on it holds, at least 1
 * @param share of the accounts that reach it
 * @param exponent by maximum likelihood; the larger, the sooner the counts end
 */
public record PowerTail(int from, double share, double exponent) implements Serializable {
    /** Accounts in the tail: below ten an exponent is nothing but chance. */
    private static final int LEAST = 10;

    /** Share of the accounts that make the tail: the ninetieth percentile is where it begins. */
    private static final double UPPER = .1;

    private static final double LOWEST = StrictMath.log(.1);
    private static final double HIGHEST = StrictMath.log(60);
    private static final double GOLDEN = .6180339887498949;
    private static final int STEPS = 32;

    /**
     * Fits to counts.
     *
     * @param histogram how often each count was seen; counts are at least 1
     */
    public static PowerTail fit(SortedMap<Integer, Long> histogram) {
        long n = histogram.values().stream().mapToLong(Long::longValue).sum();
        if (n == 0 || histogram.firstKey() < 1) {
            throw new IllegalArgumentException("counts from 1 on are needed");
        }
        double wanted = Math.min((double) n, Math.max(LEAST, UPPER * n));
        long reach = n;
        int from = histogram.firstKey();
        long above = n;
        for (Map.Entry<Integer, Long> bar : histogram.entrySet()) {
            if (above >= wanted) {
                from = bar.getKey();
                reach = above;
            }
            above -= bar.getValue();
        }
        return new PowerTail(from, (double) reach / n, exponent(histogram.tailMap(from), from));
    }

    /** Golden section over the logarithm of the exponent; the likelihood has one top there. */
    private static double exponent(SortedMap<Integer, Long> tail, int from) {
        double a = LOWEST;
        double b = HIGHEST;
        for (int i = 0; i < STEPS; i++) {
            double c = b - GOLDEN * (b - a);
            double d = a + GOLDEN * (b - a);
            if (likelihood(tail, from, StrictMath.exp(c))
                    >= likelihood(tail, from, StrictMath.exp(d))) {
                b = d;
            } else {
                a = c;
            }
        }
        return StrictMath.exp((a + b) / 2);
    }

    private static double likelihood(SortedMap<Integer, Long> tail, int from, double exponent) {
        double sum = 0;
        for (Map.Entry<Integer, Long> bar : tail.entrySet()) {
            double x = bar.getKey();
            double within = -StrictMath.expm1(exponent * StrictMath.log(x / (x + 1)));
            sum += bar.getValue() * (StrictMath.log(within) - exponent * StrictMath.log(x / from));
        }
        return sum;
    }

    /** Probability of {@code atLeast} or more; 1 below where it begins to hold. */
    public double upperTail(int atLeast) {
        return atLeast < from
                ? 1
                : share * StrictMath.exp(exponent * StrictMath.log((double) from / atLeast));
    }
}
