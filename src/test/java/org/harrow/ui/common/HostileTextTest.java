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
    void showsLettersThatPretendToBeOfAnotherAlphabet() {
        assertEquals("p[U+0430]ypal", HostileText.line("p\u0430ypal"), "a Cyrillic a");
        assertEquals(
                "\u043f\u0440\u0438\u0432\u0435\u0442",
                HostileText.line("\u043f\u0440\u0438\u0432\u0435\u0442"));
        assertEquals("in \u03bcs", HostileText.line("in \u03bcs"), "a unit");
        assertEquals("abc\u6f22\u5b57", HostileText.line("abc\u6f22\u5b57"));
    }

    @Test
    void showsSelectorsOfVariantsAndPilesOfMarks() {
        assertEquals("a[U+FE00]b", HostileText.line("a\ufe00b"));
        assertEquals("a[U+0E0101]b", HostileText.line("a" + Character.toString(0xE0101) + "b"));
        assertEquals("e\u0301\u0301\u0301[U+0301]", HostileText.line("e\u0301\u0301\u0301\u0301"));
    }

    @Test
    void aNameOfTwoLinesIsNotOneWithASpace() {
        assertEquals("line[U+000A]break", HostileText.line("line\nbreak"));
        assertEquals("line break", HostileText.flowing("line\n\tbreak"));
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
