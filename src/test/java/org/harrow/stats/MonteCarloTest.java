package org.harrow.stats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class MonteCarloTest {
    @Test
    void stopsAtTheTwentiethExceedance() {
        MonteCarlo.Result result = MonteCarlo.test(() -> true, 9999);
        assertEquals(20, result.draws());
        assertEquals(1, result.p());
    }

    @Test
    void neverSaysZero() {
        MonteCarlo.Result result = MonteCarlo.test(() -> false, 999);
        assertEquals(.001, result.p());
        assertTrue(result.resolutionReached());
    }

    @Test
    void estimatesAKnownProbability() {
        SplittableRandom random = Seed.generator("d", "{}", "k");
        MonteCarlo.Result result = MonteCarlo.test(() -> random.nextDouble() < .01, 100_000);
        assertEquals(.01, result.p(), .01);
        assertFalse(result.resolutionReached());
    }

    @Test
    void aLargerFamilyNeedsMoreDraws() {
        assertEquals(40_000, MonteCarlo.enough(100, .05));
    }

    @Test
    void drawsDependOnWhatIsTestedAndOnNothingElse() {
        assertEquals(5781566632245746720L, Seed.generator("a", "{}", "x").nextLong());
        assertNotEquals(
                Seed.generator("a", "bc", "").nextLong(), Seed.generator("ab", "c", "").nextLong());
    }
}
