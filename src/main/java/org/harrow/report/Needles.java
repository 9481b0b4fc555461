package org.harrow.report;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Many strings looked for at once, whatever their case, as words of their own: an account "art" is
 * not found in "article". What no dictionary has is found inside longer words too. Time grows with
 * the text, not with the number of strings.
 */
final class Needles {
    private static final int START = 3;
    private static final int LONG = 14;
    private static final int ODD = 10;
    private static final int BITS = 1 << 18;

    private final BitSet starts = new BitSet(BITS);
    private final Map<String, List<String>> byStart = new HashMap<>();

    /**
     * @param strings shorter ones than three characters are left out
     */
    Needles(Collection<String> strings) {
        for (String string : strings) {
            String folded = fold(string);
            if (folded.length() >= START) {
                starts.set(hash(folded, 0));
                byStart.computeIfAbsent(folded.substring(0, START), k -> new ArrayList<>())
                        .add(folded);
            }
        }
        byStart.values()
                .forEach(list -> list.sort(Comparator.comparingInt(String::length).reversed()));
    }

    /** Letter by letter, so that places stay what they are. */
    static String fold(String text) {
        char[] out = text.toCharArray();
        for (int i = 0; i < out.length; i++) {
            out[i] = Character.toLowerCase(Character.toUpperCase(out[i]));
        }
        return new String(out);
    }

    private static int hash(CharSequence text, int at) {
        int mixed = (text.charAt(at) * 31 + text.charAt(at + 1)) * 31 + text.charAt(at + 2);
        return mixed & (BITS - 1);
    }

    /**
     * The longest string that stands at a place.
     *
     * @param folded see {@link #fold}
     * @return the string, folded, or null
     */
    @Nullable String at(String folded, int place) {
        if (place + START > folded.length() || !starts.get(hash(folded, place))) {
            return null;
        }
        boolean within =
                place > 0 && isWord(folded.charAt(place - 1)) && isWord(folded.charAt(place));
        for (String needle :
                byStart.getOrDefault(folded.substring(place, place + START), List.of())) {
            int end = place + needle.length();
            if (!folded.startsWith(needle, place)) {
                continue;
            }
            boolean goesOn =
                    end < folded.length()
                            && isWord(folded.charAt(end))
                            && isWord(folded.charAt(end - 1));
            if ((!within && !goesOn) || isCoined(needle)) {
                return needle;
            }
        }
        return null;
    }

    /** The first string that stands anywhere in a text, folded, or null. */
    @Nullable String in(String text) {
        String folded = fold(text);
        for (int i = 0; i < folded.length(); i++) {
            String found = at(folded, i);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** Long or odd enough to lead back also from the middle of a longer word. */
    private static boolean isCoined(String needle) {
        boolean plain = needle.chars().allMatch(Character::isLetter);
        return needle.length() >= (plain ? LONG : ODD);
    }

    private static boolean isWord(char c) {
        return Character.isLetterOrDigit(c);
    }
}
