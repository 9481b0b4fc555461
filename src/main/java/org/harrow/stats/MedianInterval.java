package org.harrow.stats;

import org.apache.commons.statistics.distribution.BinomialDistribution;

/**
 * Which of some sorted values lie around their median, 95 %, whatever their distribution (Thompson
 * 1936; Conover 1999, 3.2): a value lies below the median with a chance of a half.
 */
public final class MedianInterval {
    private static final double TAIL = .025;

    private MedianInterval() {}

    /**
     * The place of the lower limit among {@code n} sorted values, 0 the least; the upper limit
     * stands as far from the other end. -1 where fewer than six say nothing.
     */
    public static int lower(int n) {
        if (n < 1) {
            return -1;
        }
        BinomialDistribution below = BinomialDistribution.of(n, .5);
        int rank = below.inverseCumulativeProbability(TAIL);
        // The largest rank whose tail is no larger than asked for.
        while (rank > 0 && below.cumulativeProbability(rank - 1) > TAIL) {
            rank--;
        }
        boolean holds = rank > 0 && below.cumulativeProbability(rank - 1) <= TAIL;
        return holds ? rank - 1 : -1;
    }
}
