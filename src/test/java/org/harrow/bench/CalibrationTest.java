package org.harrow.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A dozen cases of each world in which nothing is going on; the benchmark makes a thousand. */
class CalibrationTest {
    private static final int CASES = 12;

    @ParameterizedTest
    @EnumSource(Worlds.class)
    void whereNothingIsGoingOnNothingStandsOut(Worlds world) {
        Map<String, Calibration.Tally> tallies = Calibration.tally(world, CASES);
        for (String id : new String[] {"reaction-latency", "rhythm", "coordination"}) {
            Calibration.Tally tally = tallies.getOrDefault(id, new Calibration.Tally(false));
            assertEquals(CASES, tally.picked(), id);
            assertEquals(0, tally.low(.001), id);
            assertTrue(tally.low(.05) <= Calibration.limit(CASES, .05), id + tally.low(.05));
            assertTrue(tally.strong() <= Calibration.limit(CASES, .05), id + tally.strong());
        }
    }
}
