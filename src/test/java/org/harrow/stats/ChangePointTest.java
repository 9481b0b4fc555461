package org.harrow.stats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class ChangePointTest {
    private static boolean[] sequence(String text) {
        boolean[] all = new boolean[text.length()];
        for (int i = 0; i < all.length; i++) {
            all[i] = text.charAt(i) == '1';
        }
        return all;
    }

    @Test
    void aRiseBeginsWhereYesBegins() {
        assertEquals(
                new ChangePoint.Rise(12, 0, 9),
                ChangePoint.rise(sequence("000000000000" + "111011011101")));
    }

    @Test
    void aFallOrOneRateIsNoRise() {
        assertNull(ChangePoint.rise(sequence("111111111111000000000000")));
        assertNull(ChangePoint.rise(sequence("010101010101010101010101")));
        assertNull(ChangePoint.rise(sequence("")));
    }

    @Test
    void chanceSeldomRises() {
        SplittableRandom random = new SplittableRandom(3);
        int rises = 0;
        for (int run = 0; run < 1000; run++) {
            boolean[] all = new boolean[60];
            for (int i = 0; i < all.length; i++) {
                all[i] = random.nextInt(3) == 0;
            }
            rises += ChangePoint.rise(all) != null ? 1 : 0;
        }
        assertTrue(rises < 100, "" + rises);
        assertNotNull(ChangePoint.rise(sequence("0".repeat(30) + "1".repeat(30))));
    }
}
