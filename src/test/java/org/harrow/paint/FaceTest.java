package org.harrow.paint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class FaceTest {
    private final Face paper = Face.load();
    private final Face screen = Face.ofWindow();

    @Test
    void setsTheWindowsPicturesInTheWindowsFont() {
        assertNotEquals(paper.width("reaction", 12), screen.width("reaction", 12));
        assertTrue(screen.outline('a').getBounds2D().getHeight() > 0.4, "an a is half an em high");
        assertTrue(screen.outline('a').getBounds2D().getMaxY() < 0.1, "and stands on its baseline");
    }

    @Test
    void takesWhatTheWindowsFontLacksFromTheOther() {
        int teh = 0x62A;

        assertTrue(screen.covers(teh));
        assertEquals(paper.advance(teh), screen.advance(teh));
        assertEquals(paper.outline(teh).getBounds2D(), screen.outline(teh).getBounds2D());
    }

    @Test
    void saysWhatNeitherHas() {
        assertFalse(screen.covers(0x10FFFD));
        assertEquals(paper.advance(0x10FFFD), screen.advance(0x10FFFD));
    }
}
