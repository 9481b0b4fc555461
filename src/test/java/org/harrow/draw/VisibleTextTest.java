package org.harrow.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.harrow.paint.Face;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VisibleTextTest {

    private static final Face FACE = Face.load();
    private final VisibleText visible = new VisibleText(FACE);

    @ParameterizedTest
    @CsvSource({
        "a\u202Eb,a[U+202E]b",
        "a\u0000b,a[U+0000]b",
        "a\u200Bb,a[U+200B]b",
        "\uFEFFa,[U+FEFF]a",
        "\u4F60,[U+4F60]",
        "\uE000,[U+E000]",
        "a\u00A0b,a[U+00A0]b",
        "Müller – naïve,Müller – naïve",
    })
    void showsWhatSteersAndWhatHasNoGlyph(String raw, String shown) {
        assertEquals(shown, visible.of(raw));
    }

    @Test
    void namesAreCutInTheirMiddleUnlessTheyHideSomething() {
        String long1 = "github:somebody-with-a-long-name-and-the-number-1";
        String fitted = visible.fitEnds(long1, 12, 150);
        assertTrue(fitted.startsWith("github:") && fitted.endsWith("-1"), fitted);
        assertTrue(fitted.contains("…") && FACE.width(fitted, 12) <= 150, fitted);
        String hidden = visible.fitEnds("github:a\u202Eb" + "x".repeat(60), 12, 150);
        assertTrue(hidden.startsWith("github:a[U+202E]b"), hidden);
        assertEquals("github:a", visible.fitEnds("github:a", 12, 150));
    }

    @Test
    void whatSomebodyWroteInLinesIsOneLine() {
        assertEquals("two lines", visible.of(VisibleText.flowing(" two\r\n\tlines ")));
    }

    @Test
    void namesCharactersBeyondTheFirstPlane() {
        assertEquals("[U+1F916]", visible.of("\uD83E\uDD16"));
        assertEquals("[U+D83E]", visible.of("\uD83E"));
    }

    @Test
    void stackedMarksAreNamedBeforeTheyLeaveTheLine() {
        assertEquals(
                "e\u0301[U+0301]",
                visible.of("e" + "\u0301".repeat(4)).replace("\u0301\u0301\u0301", "\u0301"));
    }

    @Test
    void neverGetsWiderThanItMay() {
        Random random = new Random(3);
        for (int i = 0; i < 300; i++) {
            String raw =
                    random.ints(random.nextInt(60), 0, 0x11000)
                            .collect(
                                    StringBuilder::new,
                                    StringBuilder::appendCodePoint,
                                    StringBuilder::append)
                            .toString();
            double room = random.nextInt(200);
            String fitted = visible.fit(raw, 11, room);
            assertTrue(FACE.width(fitted, 11) <= room, raw);
            assertTrue(fitted.chars().noneMatch(Character::isISOControl), raw);
        }
    }
}
