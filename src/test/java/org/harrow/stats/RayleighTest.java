package org.harrow.stats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class RayleighTest {
    private static final long HOUR = 3600;

    @Test
    void timesAtOnePhaseGather() {
        long[] everyTwoHours = LongStream.range(0, 40).map(i -> 37 * 60 + i * 2 * HOUR).toArray();
        Rayleigh.Result result = Rayleigh.test(everyTwoHours, HOUR);
        assertEquals(1, result.strength(), 1e-12);
        assertEquals(40, result.sittings());
        assertEquals(StrictMath.exp(-40), result.p(), 1e-25);
    }

    @Test
    void oneSittingSaysNothing() {
        long[] burst = LongStream.range(0, 40).map(i -> i * 700).toArray();
        assertEquals(1, Rayleigh.test(burst, HOUR).p());
    }

    /** Bursts of three within forty minutes, at any time: no more than the level, to 99 %. */
    @Test
    void burstsAreNoRhythm() {
        SplittableRandom random = new SplittableRandom(1);
        int significant = 0;
        for (int run = 0; run < 1000; run++) {
            long[] times = new long[60];
            long at = 0;
            for (int i = 0; i < times.length; i++) {
                at +=
                        i % 3 == 0
                                ? 8 * HOUR + random.nextLong(16 * HOUR)
                                : 660 + random.nextInt(600);
                times[i] = at;
            }
            significant += Rayleigh.test(times, 2 * HOUR).p() <= .05 ? 1 : 0;
        }
        assertTrue(significant <= 68, "" + significant);
        assertTrue(significant >= 20, "" + significant);
    }
}
