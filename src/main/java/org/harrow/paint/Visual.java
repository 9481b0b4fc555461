package org.harrow.paint;

import com.ibm.icu.text.ArabicShaping;
import com.ibm.icu.text.ArabicShapingException;
import com.ibm.icu.text.Bidi;

/**
 * Texts in the order and with the forms in which they are drawn from left to right: Hebrew and
 * Arabic turned round (Unicode Standard Annex 9), Arabic letters joined. What begins in one
 * direction is never turned as a whole: a line of a picture always runs from left to right.
 */
final class Visual {
    /** Before the first letter of a script that runs from right to left. */
    private static final int RIGHT_TO_LEFT = 0x0590;

    private static final ArabicShaping JOINED =
            new ArabicShaping(
                    ArabicShaping.LETTERS_SHAPE
                            | ArabicShaping.TEXT_DIRECTION_LOGICAL
                            | ArabicShaping.LENGTH_GROW_SHRINK);

    private Visual() {}

    /** The characters of a text from left to right. */
    static String of(String text) {
        return text.chars().allMatch(c -> c < RIGHT_TO_LEFT) ? text : turned(text);
    }

    private static String turned(String text) {
        Bidi bidi = new Bidi();
        bidi.setPara(joined(text), Bidi.LTR, null);
        return bidi.writeReordered(Bidi.DO_MIRRORING | Bidi.KEEP_BASE_COMBINING);
    }

    private static String joined(String text) {
        try {
            return JOINED.shape(text);
        } catch (ArabicShapingException e) { // only where letters are to be taken apart
            throw new IllegalStateException(e);
        }
    }
}
