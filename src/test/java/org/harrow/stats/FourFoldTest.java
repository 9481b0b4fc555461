package org.harrow.stats;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class FourFoldTest {
    /** Fisher's tea: 3 of 4 right, 1 of 4 wrong: 17 of 70 for so many or more. */
    @Test
    void agreesWithTheLadyTastingTea() {
        assertEquals(17 / 70.0, FourFold.fewer(1, 4, 3, 4), 1e-12);
        assertEquals(1, FourFold.fewer(4, 4, 4, 4), 1e-12);
    }

    /** 3 of 32 in 17 months, then 2 or 3 of 50 in three months: no significant drop. */
    @Test
    void aDropFromThreeOf32ToTwoOf50IsNotSignificant() {
        assertEquals(.296, FourFold.fewer(2, 50, 3, 32), .002);
    }

    /** The same example: the volume is 8.9-fold, from 5.6 to 14.3. */
    @Test
    void itsVolumeIs() {
        ExactTest.RateRatio volume = ExactTest.rateRatio(50, 3, 32, 17, .95);
        assertEquals(8.85, volume.ratio().value(), .01);
        assertEquals(5.6, volume.ratio().lo(), .05);
        assertEquals(14.3, volume.ratio().hi(), .1);
    }

    @Test
    void nothingIsSaidOfNothing() {
        assertEquals(1, FourFold.fewer(0, 0, 3, 5));
        assertEquals(1, FourFold.fewer(0, 7, 0, 0));
    }
}
