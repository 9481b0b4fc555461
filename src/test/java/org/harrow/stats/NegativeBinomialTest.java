package org.harrow.stats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SortedMap;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class NegativeBinomialTest {

    /** Poisson counts whose rates are exponential, that is size 1: geometric. */
    private static SortedMap<Integer, Long> geometric(double mean, int n, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        SortedMap<Integer, Long> histogram = new TreeMap<>();
        for (int i = 0; i < n; i++) {
            int count = 0;
            while (random.nextDouble() < mean / (1 + mean)) {
                count++;
            }
            histogram.merge(count, 1L, Long::sum);
        }
        return histogram;
    }

    @Test
    void findsMeanAndSizeThatTheCountsWereDrawnFrom() {
        NegativeBinomial fit = NegativeBinomial.fit(geometric(3, 20_000, 7));
        assertEquals(3, fit.mean(), .1);
        assertEquals(1, fit.size(), .05);
        assertEquals(20_000, fit.n());
    }

    @Test
    void theTailOfAGeometricDistributionIsAPower() {
        NegativeBinomial fit = new NegativeBinomial(3, 1, 100);
        for (int k = 0; k <= 30; k++) {
            double exact = StrictMath.pow(.75, k);
            assertEquals(exact, fit.upperTail(k), 1e-12, "P(X >= " + k + ")");
        }
    }

    @Test
    void countsThatDoNotDifferArePoisson() {
        SortedMap<Integer, Long> same = new TreeMap<>();
        same.put(2, 100L);
        NegativeBinomial fit = NegativeBinomial.fit(same);
        assertTrue(Double.isInfinite(fit.size()));
        assertEquals(ExactTest.poissonUpper(7, 2), fit.upperTail(7), 1e-15);
    }

    @Test
    void nobodyPostingIsNoSurprise() {
        SortedMap<Integer, Long> none = new TreeMap<>();
        none.put(0, 50L);
        NegativeBinomial fit = NegativeBinomial.fit(none);
        assertEquals(1, fit.upperTail(0));
        assertEquals(1 / 51.0, fit.upperTail(1), 1e-3); // one more than nobody
        assertTrue(fit.upperTail(3) < 1e-5);
        assertThrows(IllegalArgumentException.class, () -> NegativeBinomial.fit(new TreeMap<>()));
    }
}
