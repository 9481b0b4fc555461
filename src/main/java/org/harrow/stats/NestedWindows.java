package org.harrow.stats;

/**
 * Several windows, each inside the next, looked at together: the smallest of their p-values with
 * its exact probability, so that looking four times costs what it must and no more (the min-P form
 * of max-T, Westfall and Young 1993, without resampling). The counts of one author follow the
 * Dirichlet-multinomial distribution, whose every window is {@link BetaBinomial}.
 */
public final class NestedWindows {
    /** Above this many events the exact sum would cost too much; Bonferroni instead. */
    static final int EXACT_UP_TO = 2000;

    private static final double TIES = 1e-12;

    private NestedWindows() {}

    /**
     * @param p of the smallest window's p-value, after correction
     * @param each p of each window alone
     * @param window the one with the smallest p
     * @param exact false where Bonferroni was used
     */
    @SuppressWarnings("ArrayRecordComponent") // read once by the caller
    public record Result(double p, double[] each, int window, boolean exact) {}

    /**
     * @param counts events within each window, not falling
     * @param n events altogether
     * @param q probability of each window, not falling
     * @param rho correlation of one author's events
     */
    public static Result test(int[] counts, int n, double[] q, double rho) {
        double[] each = new double[q.length];
        int best = 0;
        for (int w = 0; w < q.length; w++) {
            each[w] = BetaBinomial.upperTail(n, q[w], rho, counts[w]);
            if (each[w] < each[best]) {
                best = w;
            }
        }
        boolean exact = n <= EXACT_UP_TO;
        double p = exact ? joint(each[best], n, q, rho) : Math.min(1, each[best] * q.length);
        return new Result(Math.max(p, each[best]), each, best, exact);
    }

    /** Probability that at least one window's own p is at most {@code level}. */
    private static double joint(double level, int n, double[] q, double rho) {
        double step = rho == 0 ? 0 : 1;
        double size = rho == 0 ? 1 : BetaBinomial.size(rho);
        double[] below = new double[n + 1];
        below[0] = 1;
        double reached = 0;
        double before = 0;
        for (int w = 0; w < q.length; w++) {
            below = next(below, (q[w] - before) * size, (1 - q[w]) * size, step);
            reached += cut(below, critical(level, n, q[w], rho));
            before = q[w];
        }
        return Math.min(1, reached);
    }

    /** The smallest count whose own p is at most the level; n + 1 where none is. */
    private static int critical(double level, int n, double q, double rho) {
        double[] mass = BetaBinomial.distribution(n, q, rho);
        double tail = 0;
        int count = n + 1;
        while (count > 0 && tail + mass[count - 1] <= level * (1 + TIES)) {
            tail += mass[--count];
        }
        return count;
    }

    private static double[] next(double[] below, double a, double b, double step) {
        int n = below.length - 1;
        double[] after = new double[n + 1];
        for (int c = 0; c <= n; c++) {
            if (below[c] > 0) {
                double[] more = BetaBinomial.shares(n - c, a, b, step);
                for (int k = 0; k < more.length; k++) {
                    after[c + k] += below[c] * more[k];
                }
            }
        }
        return after;
    }

    private static double cut(double[] below, int from) {
        double sum = 0;
        for (int c = from; c < below.length; c++) {
            sum += below[c];
            below[c] = 0;
        }
        return sum;
    }
}
