package org.harrow.stats;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class MedianIntervalTest {

    /** Conover's table of binomial tails: places 1 of 6, 2 of 9, 6 of 20, counted from 1. */
    @Test
    void placesAreThoseOfTheBinomialTails() {
        assertEquals(-1, MedianInterval.lower(0));
        assertEquals(-1, MedianInterval.lower(5));
        assertEquals(0, MedianInterval.lower(6));
        assertEquals(1, MedianInterval.lower(9));
        assertEquals(5, MedianInterval.lower(20));
    }
}
