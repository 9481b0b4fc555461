package org.harrow.stats;

import java.util.List;

/**
 * What share of flags would be wrong: it depends on how common the thing is, which a p-value does
 * not know (Botometer's trap: at most thresholds more humans than bots were flagged).
 */
public final class BaseRate {
    /** Prevalences a reader is shown: 0.1, 1 and 10 %. */
    public static final List<Double> PREVALENCES = List.of(.001, .01, .1);

    private BaseRate() {}

    /**
     * Share of flags that are right.
     *
     * @param sensitivity share of true cases that are flagged
     * @param falsePositives share of others that are flagged
     * @param prevalence share of true cases
     * @return NaN where nothing is ever flagged or a rate is NaN, that is unmeasured
     */
    public static double right(double sensitivity, double falsePositives, double prevalence) {
        double hits = sensitivity * prevalence;
        return hits / (hits + falsePositives * (1 - prevalence));
    }
}
