package org.harrow.stats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;
import org.harrow.stats.ExactTest.RateRatio;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExactTestTest {
    /** 50 reports in 3 months after 32 in 17: 8.9-fold [5.6, 14.3]. */
    @Test
    void findsTheNinefoldRiseOfReports() {
        RateRatio rise = ExactTest.rateRatio(50, 3, 32, 17, .95);
        assertEquals(8.9, rise.ratio().value(), .05);
        assertEquals(5.6, rise.ratio().lo(), .05);
        assertEquals(14.3, rise.ratio().hi(), .05);
        assertTrue(rise.p() < 1e-20);
    }

    @Test
    void aBaselineOfNothingHasALowerLimitOnly() {
        Bounds ratio = ExactTest.rateRatio(4, 1, 0, 1, .95).ratio();
        assertEquals(Double.POSITIVE_INFINITY, ratio.hi());
        assertEquals(Double.POSITIVE_INFINITY, ratio.value());
        assertTrue(ratio.lo() > .6);
        assertThrows(IllegalArgumentException.class, () -> ExactTest.rateRatio(1, 0, 1, 1, .95));
    }

    @Test
    void tailsOfCountsAreTheTextbooks() {
        assertEquals(1 - Math.exp(-2) * 3, ExactTest.poissonUpper(2, 2), 1e-12);
        assertEquals(11.0 / 1024, ExactTest.binomialUpper(9, 10, .5), 1e-12);
        assertEquals(1, ExactTest.binomialUpper(0, 10, .5));
        assertEquals(0, ExactTest.poissonUpper(1, 0));
    }

    /** Garwood's table: none seen leaves up to 3.69, ten seen 4.80 to 18.39. */
    @Test
    void aMeanOfCountsHasGarwoodsLimits() {
        Bounds none = ExactTest.poissonMean(0, 1, .95);
        assertEquals(0, none.lo());
        assertEquals(3.6889, none.hi(), 1e-4);
        Bounds ten = ExactTest.poissonMean(10, 1, .95);
        assertEquals(4.7954, ten.lo(), 1e-4);
        assertEquals(18.3904, ten.hi(), 1e-4);
        Bounds spread = ExactTest.poissonMean(10, 20, .95);
        assertEquals(.5, spread.value());
        assertEquals(ten.hi() / 20, spread.hi(), 1e-12);
        assertThrows(IllegalArgumentException.class, () -> ExactTest.poissonMean(1, 0, .95));
    }

    /** By counting every one of the 2^n outcomes. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void poissonBinomialEqualsCountingAllOutcomes(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        double[] p = random.doubles(9).toArray();
        double[] mass = new double[10];
        for (int outcome = 0; outcome < 512; outcome++) {
            double chance = 1;
            for (int i = 0; i < 9; i++) {
                chance *= (outcome >> i & 1) == 1 ? p[i] : 1 - p[i];
            }
            mass[Integer.bitCount(outcome)] += chance;
        }
        double tail = 0;
        for (int k = 9; k >= 0; k--) {
            tail += mass[k];
            assertEquals(tail, PoissonBinomial.upperTail(p, k), 1e-12);
        }
    }

    /** 3 of 3 within 40 minutes at 23 / 654. */
    @Test
    void threeOfThreeIsRareIfTheyAreIndependent() {
        double q = 23.0 / 654;
        assertEquals(4.3e-5, PoissonBinomial.upperTail(new double[] {q, q, q}, 3), 1e-6);
        assertThrows(
                IllegalArgumentException.class,
                () -> PoissonBinomial.upperTail(new double[] {1.5}, 1));
    }
}
