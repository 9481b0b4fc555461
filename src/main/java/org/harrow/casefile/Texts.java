package org.harrow.casefile;

import org.jspecify.annotations.Nullable;

/** Makes text fit for UTF-8. */
final class Texts {
    private static final char REPLACEMENT = '\ufffd';

    private Texts() {}

    /** The text with every surrogate that has no partner replaced by U+FFFD. */
    static String clean(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isLone(text, i)) {
                return replace(text);
            }
        }
        return text;
    }

    static @Nullable String cleanOrNull(@Nullable String text) {
        return text == null ? null : clean(text);
    }

    private static String replace(String text) {
        char[] out = text.toCharArray();
        for (int i = 0; i < out.length; i++) {
            if (isLone(text, i)) {
                out[i] = REPLACEMENT;
            }
        }
        return new String(out);
    }

    private static boolean isLone(String text, int i) {
        char c = text.charAt(i);
        if (Character.isHighSurrogate(c)) {
            return i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
        }
        return Character.isLowSurrogate(c)
                && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
    }
}
