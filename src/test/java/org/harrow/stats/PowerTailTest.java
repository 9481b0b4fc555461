package org.harrow.stats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class PowerTailTest {
    /** So many accounts reach x that they fall off as x to the power given. */
    private static SortedMap<Integer, Long> power(double exponent, int accounts) {
        SortedMap<Integer, Long> counts = new TreeMap<>();
        for (int x = 1; x < 5_000; x++) {
            double here = StrictMath.pow(x, -exponent) - StrictMath.pow(x + 1.0, -exponent);
            long n = StrictMath.round(accounts * here);
            if (n > 0) {
                counts.put(x, n);
            }
        }
        return counts;
    }

    @Test
    void findsThePowerThatMadeTheCounts() {
        assertEquals(1.5, PowerTail.fit(power(1.5, 10_000_000)).exponent(), .02);
        assertEquals(3, PowerTail.fit(power(3, 10_000_000)).exponent(), .05);
    }

    @Test
    void saysHowManyReachFar() {
        PowerTail tail = PowerTail.fit(power(2, 10_000_000));
        assertEquals(1e-4, tail.upperTail(100), 2e-5);
        assertEquals(1, tail.upperTail(tail.from() - 1));
        assertEquals(tail.share(), tail.upperTail(tail.from()), 1e-12);
    }

    @Test
    void countsThatAreAllTheSameEndThere() {
        SortedMap<Integer, Long> same = new TreeMap<>();
        same.put(2, 100L);
        assertTrue(PowerTail.fit(same).upperTail(3) < 1e-8);
    }

    @Test
    void theTailIsATenthOfTheAccounts() {
        SortedMap<Integer, Long> counts = new TreeMap<>();
        counts.put(1, 170L);
        counts.put(4, 15L);
        counts.put(5, 10L);
        counts.put(9, 5L);
        PowerTail tail = PowerTail.fit(counts);
        assertEquals(4, tail.from());
        assertEquals(.15, tail.share(), 1e-12);
    }
}
