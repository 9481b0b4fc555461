package org.harrow.stats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ClumpingTest {
    private static SortedMap<Long, Integer> weeks(int... counts) {
        SortedMap<Long, Integer> days = new TreeMap<>();
        for (int week = 0; week < counts.length; week++) {
            if (counts[week] > 0) {
                days.put(week * 7L, counts[week]);
            }
        }
        days.merge(counts.length * 7L - 1, 0, Integer::sum);
        return days;
    }

    @Test
    void whatComesEvenlyIsNotClumped() {
        assertEquals(1, Clumping.of(weeks(3, 3, 3, 3, 3, 3)).factor());
    }

    @Test
    void whatComesInHeapsIs() {
        assertEquals(9.6, Clumping.of(weeks(12, 0, 0, 12, 0, 0)).factor(), 1e-9);
    }

    @Test
    void stretchesHaveMeansOfTheirOwn() {
        Clumping both = Clumping.of(weeks(2, 2, 2, 2)).plus(Clumping.of(weeks(9, 9, 9, 9)));
        assertEquals(1, both.factor());
        assertTrue(Clumping.of(weeks(2, 2, 2, 2, 9, 9, 9, 9)).factor() > 2);
    }

    @Test
    void threeWeeksSayNothing() {
        assertEquals(1, Clumping.of(weeks(40, 0, 0)).factor());
        assertEquals(1, Clumping.NONE.factor());
    }
}
