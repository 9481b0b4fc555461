package org.harrow.stats;

/**
 * How many of n events of one author happen when they are not independent: every author has a
 * probability of his own, drawn from a beta distribution with mean {@code q}, so that any two
 * events of one author correlate by {@code rho} (Skellam 1948; Williams 1975). With {@code rho} 0
 * it is the binomial distribution. Where the probabilities differ between events, their mean is
 * conservative for any count at least one above the expected (Hoeffding 1956).
 */
public final class BetaBinomial {
    private BetaBinomial() {}

    /** Probability of 0, 1, ... n of n events. */
    public static double[] distribution(int n, double q, double rho) {
        if (!(q >= 0 && q <= 1) || !(rho >= 0 && rho < 1)) {
            throw new IllegalArgumentException("q " + q + ", rho " + rho);
        }
        return rho == 0 ? shares(n, q, 1 - q, 0) : shares(n, q * size(rho), (1 - q) * size(rho), 1);
    }

    /** Probability that {@code atLeast} or more of n events happen. */
    public static double upperTail(int n, double q, double rho, int atLeast) {
        if (atLeast <= 0) {
            return 1;
        }
        double[] mass = distribution(n, q, rho);
        double tail = 0;
        for (int k = n; k >= atLeast; k--) {
            tail += mass[k];
        }
        return Math.min(1, tail);
    }

    /** The beta distribution's two parameters together: {@code 1 / rho - 1}. */
    static double size(double rho) {
        return 1 / rho - 1;
    }

    /**
     * Pólya's urn: {@code a} against {@code b}, and {@code step} more of what was drawn; step 0
     * draws from an urn that does not change.
     */
    static double[] shares(int n, double a, double b, double step) {
        double[] mass = new double[n + 1];
        if (a <= 0 || b <= 0) {
            mass[a <= 0 ? 0 : n] = 1;
            return mass;
        }
        double log = 0;
        for (int i = 0; i < n; i++) {
            log += StrictMath.log((b + i * step) / (a + b + i * step));
        }
        mass[0] = StrictMath.exp(log);
        for (int k = 0; k < n; k++) {
            log += StrictMath.log((n - k) / (k + 1.0));
            log += StrictMath.log((a + k * step) / (b + (n - k - 1) * step));
            mass[k + 1] = StrictMath.exp(log);
        }
        return mass;
    }
}
