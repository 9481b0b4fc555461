package org.harrow.stats;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BetaBinomialTest {
    private static final double Q40 = 23.0 / 654;

    /** The figures the design was decided on. */
    @Test
    void correlationTurnsRareIntoUncommon() {
        assertEquals(4.3e-5, BetaBinomial.upperTail(3, Q40, 0, 3), 1e-6);
        assertEquals(5.5e-3, BetaBinomial.upperTail(3, Q40, .3, 3), 5e-5);
        assertEquals(.0011, BetaBinomial.upperTail(2, 22.0 / 653, 0, 2), 5e-5);
        assertEquals(3.6e-4, BetaBinomial.upperTail(5, 22.0 / 653, 0, 3), 2e-5);
    }

    @ParameterizedTest
    @CsvSource({"1,.1,.3", "7,.035,.3", "40,.5,.05", "300,.01,.9", "5,0,.3", "5,1,.3", "60,.2,0"})
    void hasItsMeanAndCorrelation(int n, double q, double rho) {
        double[] mass = BetaBinomial.distribution(n, q, rho);
        double sum = 0;
        double mean = 0;
        double square = 0;
        for (int k = 0; k <= n; k++) {
            sum += mass[k];
            mean += k * mass[k];
            square += (double) k * k * mass[k];
        }
        assertEquals(1, sum, 1e-9);
        assertEquals(n * q, mean, 1e-9 * n);
        assertEquals(n * q * (1 - q) * (1 + (n - 1) * rho), square - mean * mean, 1e-7 * n * n);
    }

    /** Any mixture of probabilities with the same mean is at most as heavy in its upper tail. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void theMeanProbabilityIsConservativeInTheTail(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        double[] p = random.doubles(2 + random.nextInt(9), 0, .4).toArray();
        double mean = Arrays.stream(p).average().orElseThrow();
        for (int k = (int) Math.ceil(p.length * mean) + 1; k <= p.length; k++) {
            double exact = PoissonBinomial.upperTail(p, k);
            assertTrue(BetaBinomial.upperTail(p.length, mean, 0, k) >= exact - 1e-12);
            assertTrue(BetaBinomial.upperTail(p.length, mean, .3, k) >= exact - 1e-12);
        }
    }

    @Test
    void noCorrelationIsTheBinomial() {
        double[] expected = PoissonBinomial.distribution(new double[] {.2, .2, .2, .2});
        assertArrayEquals(expected, BetaBinomial.distribution(4, .2, 0), 1e-12);
        assertThrows(IllegalArgumentException.class, () -> BetaBinomial.distribution(2, .1, 1));
    }

    @Test
    void authorsWhoAlwaysOrNeverDoItCorrelateFully() {
        int[] successes = {2, 0, 2, 0};
        int[] sizes = {2, 2, 2, 2};
        assertEquals(.99, IntraClass.estimate(successes, sizes), 1e-9);
        assertEquals(0, IntraClass.estimate(new int[] {1, 1, 1}, new int[] {2, 2, 2}), 1e-9);
        assertTrue(Double.isNaN(IntraClass.estimate(new int[] {1, 0}, new int[] {1, 1})));
    }

    @Test
    void estimatesTheCorrelationThatWasPutIn() {
        SplittableRandom random = new SplittableRandom(7);
        int[] successes = new int[4000];
        int[] sizes = new int[4000];
        double[] mass = BetaBinomial.distribution(5, .2, .3);
        for (int i = 0; i < sizes.length; i++) {
            sizes[i] = 5;
            double u = random.nextDouble();
            while (u > mass[successes[i]]) {
                u -= mass[successes[i]++];
            }
        }
        assertEquals(.3, IntraClass.estimate(successes, sizes), .02);
    }
}
