package org.harrow.stats;

import java.util.function.BooleanSupplier;

/**
 * A p-value from draws under the null: {@code (b + 1) / (B + 1)} (Phipson and Smyth 2010), or
 * {@code 20 / L} when the 20th exceedance comes at draw L (Besag and Clifford 1991), which spares
 * the draws that a clear "no" does not need.
 */
public final class MonteCarlo {
    /** Exceedances after which it stops. */
    public static final int ENOUGH = 20;

    private MonteCarlo() {}

    /**
     * @param p the p-value
     * @param draws how many were made
     * @param exceedances how many were at least as extreme as what was seen
     */
    public record Result(double p, int draws, int exceedances) {
        /** True where more draws could still make p smaller. */
        public boolean resolutionReached() {
            return exceedances == 0;
        }
    }

    /**
     * @param exceeds draws once and says whether the draw is at least as extreme as what was seen
     * @param most draws at most
     */
    public static Result test(BooleanSupplier exceeds, int most) {
        int exceedances = 0;
        for (int draw = 1; draw <= most; draw++) {
            if (exceeds.getAsBoolean() && ++exceedances == ENOUGH) {
                return new Result((double) ENOUGH / draw, draw, exceedances);
            }
        }
        return new Result((exceedances + 1.0) / (most + 1.0), most, exceedances);
    }

    /** How many draws a family needs so that a unit can reach q: 20 times family over q. */
    public static int enough(int family, double q) {
        return (int) Math.min(1_000_000, StrictMath.ceil(ENOUGH * (double) family / q));
    }
}
