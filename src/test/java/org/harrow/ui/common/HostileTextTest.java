package org.harrow.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.harrow.ui.common.HostileText.Piece;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HostileTextTest {

    @Test
    void cutsOutTheCharacterThatReversesAFileName() {
        assertEquals(
                List.of(
                        new Piece.Plain("invoice"),
                        new Piece.Hidden(0x202E),
                        new Piece.Plain("fdp.exe")),
                HostileText.pieces("invoice\u202efdp.exe"));
    }

    @Test
    void leavesOrdinaryTextOfAnyScriptAlone() {
        String text = "Grüße, שלום, 你好\n\tend";
        assertEquals(List.of(new Piece.Plain(text)), HostileText.pieces(text));
    }

    @ParameterizedTest
    @CsvSource({
        "0, [U+0000]",
        "27, [U+001B]",
        "127, [U+007F]",
        "8203, [U+200B]",
        "8238, [U+202E]",
        "8294, [U+2066]",
        "65279, [U+FEFF]",
        "160, [U+00A0]",
        "12644, [U+3164]",
        "917569, [U+0E0041]"
    })
    void namesWhatCannotBeSeen(int point, String label) {
        assertEquals("a" + label + "b", HostileText.line("a" + Character.toString(point) + "b"));
    }

    @Test
    void showsALoneSurrogate() {
        assertEquals("a[U+D800]b", HostileText.line("a\ud800b"));
    }

    @Test
    void isolatesDirectionFromTheSentenceAround() {
        assertEquals("\u2068שלום\u2069", HostileText.isolated("שלום"));
        assertEquals("plain", HostileText.isolated("plain"), "fonts may draw the marks as boxes");
    }

    @Test
    void showsNoMarksAroundTextThatCannotReorder() {
        assertEquals("Grüße, 你好", HostileText.isolated("Grüße, 你好"));
    }
}
