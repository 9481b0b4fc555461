package org.harrow.stats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class RateRatioTest {

    /** The example of R's poisson.test: 11 of 800 person-years against 3 of 3,000 or so. */
    @Test
    void isTheExactIntervalOfTheConditionalTest() {
        Bounds ratio = RateRatio.of(10, 10, 20, 10);
        assertEquals(2, ratio.value(), 1e-12);
        // p = 20/30: Clopper and Pearson give 0.47188 to 0.82713
        assertEquals(0.8934, ratio.lo(), 5e-4);
        assertEquals(4.7847, ratio.hi(), 5e-3);
    }

    @Test
    void counts() {
        Bounds none = RateRatio.of(2, 5, 0, 7);
        assertEquals(0, none.value());
        assertEquals(0, none.lo());
        assertTrue(none.contains(1), "two in five days and none in seven: nothing is shown");
        assertEquals(Double.POSITIVE_INFINITY, RateRatio.of(0, 5, 4, 5).hi());
        assertTrue(Double.isNaN(RateRatio.of(0, 5, 0, 5).value()));
    }

    @Test
    void tellsNothingFromFewerThanSixAtEqualTimes() {
        assertFalse(RateRatio.canTell(5, 10, 10));
        assertTrue(RateRatio.canTell(6, 10, 10));
        assertFalse(RateRatio.canTell(0, 10, 10));
        assertTrue(RateRatio.canTell(2, 1, 99), "two in the one hundredth part would be much");
    }
}
