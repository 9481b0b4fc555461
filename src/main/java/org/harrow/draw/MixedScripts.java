package org.harrow.draw;

import java.lang.Character.UnicodeScript;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.Map;

/**
 * Letters that pretend to be of another alphabet: within one word no language mixes Latin, Greek,
 * Cyrillic, Armenian, Georgian, Cherokee or Coptic, whose letters look alike (Unicode Technical
 * Standard 39, mixed-script confusables). Words of Han, kana and the like may stand with Latin
 * ones.
 */
public final class MixedScripts {
    /** Shorter words are formulas, such as a Greek letter before a unit. */
    private static final int SHORTEST = 3;

    private MixedScripts() {}

    /** Places of the letters of a text that are of the rarer alphabets of their word. */
    public static BitSet strangers(String text) {
        BitSet out = new BitSet();
        if (isPlain(text)) {
            return out;
        }
        int from = 0;
        for (int i = 0; i <= text.length(); ) {
            int point = i < text.length() ? text.codePointAt(i) : ' ';
            if (!isInWord(point)) {
                word(text, from, i, out);
                from = i + Character.charCount(point);
            }
            i += Character.charCount(point);
        }
        return out;
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 0x36F) {
                return false;
            }
        }
        return true;
    }

    private static boolean isInWord(int point) {
        int type = Character.getType(point);
        return Character.isLetter(point)
                || type == Character.NON_SPACING_MARK
                || type == Character.FORMAT; // a break that nobody sees breaks no word
    }

    private static void word(String text, int from, int to, BitSet out) {
        Map<UnicodeScript, Integer> counts = new EnumMap<>(UnicodeScript.class);
        int letters = 0;
        for (int i = from; i < to; i += Character.charCount(text.codePointAt(i))) {
            UnicodeScript script = script(text.codePointAt(i));
            letters++;
            if (isAlike(script)) {
                counts.merge(script, 1, Integer::sum);
            }
        }
        if (counts.size() < 2 || letters < SHORTEST) {
            return;
        }
        UnicodeScript own = UnicodeScript.LATIN;
        for (Map.Entry<UnicodeScript, Integer> count : counts.entrySet()) {
            if (count.getValue() > counts.getOrDefault(own, 0)) {
                own = count.getKey();
            }
        }
        for (int i = from; i < to; i += Character.charCount(text.codePointAt(i))) {
            UnicodeScript script = script(text.codePointAt(i));
            if (isAlike(script) && script != own) {
                out.set(i);
            }
        }
    }

    private static UnicodeScript script(int point) {
        return UnicodeScript.of(point);
    }

    private static boolean isAlike(UnicodeScript script) {
        return switch (script) {
            case LATIN, GREEK, CYRILLIC, ARMENIAN, GEORGIAN, CHEROKEE, COPTIC -> true;
            default -> false;
        };
    }
}
