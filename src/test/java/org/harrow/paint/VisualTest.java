package org.harrow.paint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class VisualTest {
    /** Meem, reh, hah, beh, alef. */
    private static final String ARABIC = "\u0645\u0631\u062D\u0628\u0627";

    @Test
    void hebrewRunsFromRightToLeftWithinALineThatDoesNot() {
        String drawn = Visual.of("github:\u05E9\u05DC\u05D5\u05DD closed");
        assertEquals("github:\u05DD\u05D5\u05DC\u05E9 closed", drawn);
    }

    @Test
    void arabicLettersHaveTheFormsOfTheirPlaces() {
        String drawn = Visual.of(ARABIC);
        assertEquals("\uFE8E\uFE92\uFEA3\uFEAE\uFEE3", drawn);
        Face face = Face.load();
        assertTrue(drawn.chars().allMatch(face::covers), "the font has these forms");
        double width = drawn.chars().mapToDouble(face::advance).sum() * 12;
        assertEquals(width, face.width(ARABIC, 12), 1e-9);
    }

    @Test
    void bracketsOfARightToLeftTextAreMirrored() {
        assertEquals("(\u05D1)\u05D0", Visual.of("\u05D0(\u05D1)"));
    }

    @Test
    void otherTextStaysAsItIs() {
        for (String text : new String[] {"", "crab-41", "naïve Ωμέγα Жук", "漢字 [U+202E]", "🦀"}) {
            assertEquals(text, Visual.of(text));
        }
    }
}
