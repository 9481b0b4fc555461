package org.harrow.stats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProportionTest {
    /** Published: 22 of 653 is 3.4 % [2.2, 5.0]; one in twenty alone is [0.9, 23.6] %; 2 of 40. */
    @ParameterizedTest
    @CsvSource({"22,653,.022,.050", "1,20,.009,.236", "2,40,.014,.165", "12,181,.038,.112"})
    void wilsonGivesThePublishedIntervals(long k, long n, double lo, double hi) {
        Bounds bounds = Proportion.wilson(k, n);
        assertEquals(lo, bounds.lo(), 5e-4);
        assertEquals(hi, bounds.hi(), 5e-4);
    }

    @Test
    void zeroOfSevenMayBeFortyOnePercent() {
        assertEquals(.41, Proportion.of(0, 7).hi(), 5e-3);
        assertEquals(0, Proportion.of(0, 7).lo());
        assertEquals(1, Proportion.of(7, 7).hi());
    }

    @ParameterizedTest
    @CsvSource({"3,10", "1,4", "9,40"})
    void clopperPearsonLimitsLeaveExactlyHalfTheErrorOutside(int k, int n) {
        Bounds bounds = Proportion.clopperPearson(k, n, .95);
        assertEquals(
                .025, BinomialDistribution.of(n, bounds.lo()).survivalProbability(k - 1), 1e-9);
        assertEquals(.025, BinomialDistribution.of(n, bounds.hi()).cumulativeProbability(k), 1e-9);
        assertTrue(bounds.contains(bounds.value()));
    }

    @Test
    void nothingTriedSaysNothing() {
        assertEquals(0, Proportion.of(0, 0).lo());
        assertEquals(1, Proportion.of(0, 0).hi());
        assertThrows(IllegalArgumentException.class, () -> Proportion.wilson(3, 2));
    }

    /** 7.6 % false positives at 2 % prevalence: four of five flags are wrong. */
    @Test
    void mostFlagsAreWrongWhereTheThingIsRare() {
        assertEquals(.20, BaseRate.right(.926, .076, .02), 5e-3);
        assertTrue(Double.isNaN(BaseRate.right(Double.NaN, .01, .1)));
    }
}
