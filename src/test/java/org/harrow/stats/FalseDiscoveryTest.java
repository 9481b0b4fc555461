package org.harrow.stats;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FalseDiscoveryTest {
    /** The fifteen p-values of Benjamini and Hochberg (1995): four are rejected at .05. */
    @Test
    void rejectsTheFourOfTheOriginalPaper() {
        double[] p = {
            .0001, .0004, .0019, .0095, .0201, .0278, .0298, .0344, .0459, .3240, .4262, .5719,
            .6528, .7590, 1
        };
        double[] q = FalseDiscovery.bh(p);
        assertEquals(4, Arrays.stream(q).filter(v -> v <= .05).count());
        assertEquals(.0095 * 15 / 4, q[3], 1e-12);
        assertTrue(FalseDiscovery.by(p)[3] > q[3]);
    }

    /** By definition: the least, over every larger p, of p m / rank. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void equalsTheDefinition(long seed) {
        double[] p = new SplittableRandom(seed).doubles(40).toArray();
        double[] expected = new double[p.length];
        for (int i = 0; i < p.length; i++) {
            double least = 1;
            for (double threshold : p) {
                long rank = Arrays.stream(p).filter(v -> v <= threshold).count();
                least = threshold >= p[i] ? Math.min(least, threshold * p.length / rank) : least;
            }
            expected[i] = least;
        }
        assertArrayEquals(expected, FalseDiscovery.bh(p), 1e-12);
    }

    @Test
    void nothingTestedIsNothingFound() {
        assertEquals(0, FalseDiscovery.bh(new double[0]).length);
    }
}
