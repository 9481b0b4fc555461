package org.harrow.cli;

import java.util.Locale;

/** Makes what a terminal would obey, hide or reorder visible: evidence is hostile. */
final class Visible {
    private Visible() {}

    /**
     * The text with control, format and bidi characters as {@code [U+202E]}; line ends become
     * blanks.
     */
    static String of(String text) {
        StringBuilder out = null;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            int next = i + Character.charCount(c);
            if (hides(c)) {
                out = out == null ? new StringBuilder(text.substring(0, i)) : out;
                out.append(
                        c == '\n' || c == '\t' ? " " : String.format(Locale.ROOT, "[U+%04X]", c));
            } else if (out != null) {
                out.appendCodePoint(c);
            }
            i = next;
        }
        return out == null ? text : out.toString();
    }

    private static boolean hides(int c) {
        int type = Character.getType(c);
        return type == Character.CONTROL
                || type == Character.FORMAT
                || type == Character.SURROGATE
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR;
    }
}
