package org.harrow.stats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class ConformalTest {
    @Test
    void countsThoseAtLeastAsHighTiesIncluded() {
        double[] others = {1, 2, 2, 2, 5};
        assertEquals(1 / 6.0, Conformal.p(6, others));
        assertEquals(2 / 6.0, Conformal.p(5, others));
        assertEquals(5 / 6.0, Conformal.p(2, others));
        assertEquals(1, Conformal.p(0, others));
        assertEquals(1, Conformal.p(0, new double[0]));
    }

    @Test
    void isNeverTooSmallTooOften() {
        SplittableRandom random = new SplittableRandom(5);
        int flagged = 0;
        for (int run = 0; run < 4_000; run++) {
            double[] others = random.doubles(99).toArray();
            Arrays.sort(others);
            flagged += Conformal.p(random.nextDouble(), others) <= .05 ? 1 : 0;
        }
        assertTrue(flagged <= 237, "above the 99 % limit of 5 % of 4,000: " + flagged);
    }

    @Test
    void aFamilyNeedsAsManyOthers() {
        assertEquals(200, Conformal.needed(10, .05));
    }
}
