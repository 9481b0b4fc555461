package org.harrow.stats;

import java.io.Serializable;
import java.util.Map;
import java.util.SortedMap;

/**
 * How much events come in clumps: the variance of their number per week over its mean, from
 * stretches with means of their own (McCullagh and Nelder 1989, section 6.2.3). Events that come
 * each on its own have 1; dividing counts by it makes a Poisson test of what is left.
 *
 * @param squares Pearson's sum over all weeks
 * @param freedom weeks, less one for each stretch
 */
public record Clumping(double squares, int freedom) implements Serializable {
    /** Nothing is known. */
    public static final Clumping NONE = new Clumping(0, 0);

    /** Below, the quotient is chance. */
    private static final int ENOUGH = 4;

    private static final long WEEK = 7;

    /**
     * One stretch; what is left of a last week is not looked at.
     *
     * @param days how many events each day had, by number of the day; days without are missing
     */
    public static Clumping of(SortedMap<Long, Integer> days) {
        if (days.isEmpty()) {
            return NONE;
        }
        long first = days.firstKey();
        int weeks = (int) ((days.lastKey() - first + 1) / WEEK);
        if (weeks < 2) {
            return NONE;
        }
        int[] counts = new int[weeks];
        int sum = 0;
        for (Map.Entry<Long, Integer> day : days.entrySet()) {
            int week = (int) ((day.getKey() - first) / WEEK);
            if (week < weeks) {
                counts[week] += day.getValue();
                sum += day.getValue();
            }
        }
        double mean = (double) sum / weeks;
        double squares = 0;
        for (int count : counts) {
            squares += (count - mean) * (count - mean) / mean;
        }
        return new Clumping(squares, weeks - 1);
    }

    /** This and another stretch. */
    public Clumping plus(Clumping other) {
        return new Clumping(squares + other.squares, freedom + other.freedom);
    }

    /** Variance over mean, at least 1; 1 where too few weeks are known. */
    public double factor() {
        return freedom < ENOUGH ? 1 : Math.max(1, squares / freedom);
    }
}
