package org.harrow.stats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class LogOddsTest {
    private static LogOdds.Use use(long count, long total) {
        return new LogOdds.Use(count, total);
    }

    @Test
    void aWordUsedAlikeHasNoWeight() {
        assertEquals(0, LogOdds.of(use(10, 1_000), use(100, 10_000), 1, 100).z(), .4);
        assertEquals(0, LogOdds.of(use(50, 500), use(50, 500), 1, 100).delta(), 1e-12);
    }

    @Test
    void seenOftenWeighsMoreThanSeenOnce() {
        double often = LogOdds.of(use(40, 1_000), use(10, 10_000), .5, 500).z();
        double once = LogOdds.of(use(1, 1_000), use(0, 10_000), .05, 500).z();
        assertTrue(often > 5, () -> "often " + often);
        assertTrue(once < 1.96, () -> "once " + once);
    }

    @Test
    void theSignTellsWhoUsesIt() {
        LogOdds one = LogOdds.of(use(20, 400), use(5, 600), 1, 50);
        LogOdds other = LogOdds.of(use(5, 600), use(20, 400), 1, 50);
        assertEquals(one.z(), -other.z(), 1e-12);
    }
}
