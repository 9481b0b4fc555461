package org.harrow.report.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.harrow.paint.Face;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VisibleTest {
    private static final Visible VISIBLE = new Visible(Face.load()::covers);

    @ParameterizedTest
    @CsvSource({
        "202E, [U+202E]", "200B, [U+200B]", "00AD, [U+00AD]", "0007, [U+0007]", "00A0, [U+00A0]",
        "E000, [U+E000]", "1F9FF, [U+1F9FF]", "4E2D, [U+4E2D]", "3164, [U+3164]", "FEFF, [U+FEFF]"
    })
    void showsWhatSteersOrHasNoGlyph(String point, String shown) {
        String raw = "a" + Character.toString(Integer.parseInt(point, 16)) + "b";
        assertEquals("a" + shown + "b", VISIBLE.of(raw));
    }

    @ParameterizedTest
    @CsvSource({"Straße", "Ελλάδα", "Москва", "שלום", "مرحبا", "½ × 3 µs"})
    void leavesReadableScriptsAlone(String text) {
        assertEquals(text, VISIBLE.of(text));
    }

    @Test
    void showsALoneSurrogate() {
        assertEquals("a[U+D83D]b", VISIBLE.of("a\ud83db"));
    }

    @Test
    void keepsLineBreaksAndJoinsCarriageReturns() {
        assertEquals("a\nb\nc[U+000D]d", VISIBLE.of("a\nb\r\nc\rd"));
    }

    @Test
    void letsMarksPileUpToThree() {
        String mark = "\u0301";
        assertEquals("e" + mark.repeat(3) + "[U+0301]", VISIBLE.of("e" + mark.repeat(4)));
    }
}
