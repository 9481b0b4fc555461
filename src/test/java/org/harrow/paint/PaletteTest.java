package org.harrow.paint;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.harrow.draw.Ink;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PaletteTest {

    private static final List<Ink> GROUNDS = List.of(Ink.PAPER, Ink.STRIPE, Ink.PANEL);

    @ParameterizedTest
    @EnumSource(Palette.class)
    void everythingThatCarriesMeaningStandsOutThreeToOne(Palette palette) {
        for (Ink ink : Ink.values()) {
            for (Ink ground : GROUNDS) {
                double contrast = contrast(palette.argb(ink), palette.argb(ground));
                assertTrue(ink.isGround() || contrast >= 3, ink + " on " + ground + " " + contrast);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Palette.class)
    void textStandsOutFourAndAHalfToOneAlsoOnTheRuler(Palette palette) {
        for (Ink ink : List.of(Ink.TEXT, Ink.MUTED)) {
            for (Ink ground : List.of(Ink.PAPER, Ink.STRIPE, Ink.PANEL, Ink.RULER_BAND)) {
                double contrast = contrast(palette.argb(ink), palette.argb(ground));
                assertTrue(contrast >= 4.5, ink + " on " + ground + " " + contrast);
            }
        }
    }

    /** WCAG 2.2, "contrast ratio". */
    private static double contrast(int one, int other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(int argb) {
        return 0.2126 * linear(argb >> 16 & 0xFF)
                + 0.7152 * linear(argb >> 8 & 0xFF)
                + 0.0722 * linear(argb & 0xFF);
    }

    private static double linear(int channel) {
        double c = channel / 255.0;
        return c <= 0.04045 ? c / 12.92 : StrictMath.pow((c + 0.055) / 1.055, 2.4);
    }
}
