package org.harrow.report.page;

/** The beginning of a record, as far as a page can show it. */
final class Excerpt {
    private static final int CHARACTERS = 700;
    private static final int LINES = 12;

    private Excerpt() {}

    /** A true beginning of the text: nothing is left out before its end. */
    static String of(String text) {
        int end = Math.min(text.length(), CHARACTERS);
        int lines = 0;
        for (int i = 0; i < end; i++) {
            if (text.charAt(i) == '\n' && ++lines == LINES) {
                end = i;
            }
        }
        if (end < text.length() && end > 0 && Character.isHighSurrogate(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(0, end);
    }
}
