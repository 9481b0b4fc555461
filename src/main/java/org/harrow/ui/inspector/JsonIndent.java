package org.harrow.ui.inspector;

/**
 * Breaks JSON text into lines for reading. Only white space between tokens changes: strings and
 * numbers stay letter for letter as the record has them. What is no JSON comes out with odd breaks,
 * never with other characters.
 */
final class JsonIndent {
    private static final int MAX_DEPTH = 60;

    private final StringBuilder out;
    private int depth;
    private boolean inString;
    private boolean escaped;

    private JsonIndent(int length) {
        out = new StringBuilder(length + length / 2);
    }

    /** True where the text could be JSON: it begins like an object or array. */
    static boolean fits(String text) {
        String start = text.stripLeading();
        return start.startsWith("{") || start.startsWith("[");
    }

    /** The text, a member per line. */
    static String of(String text) {
        JsonIndent indent = new JsonIndent(text.length());
        for (int i = 0; i < text.length(); i++) {
            indent.take(text.charAt(i), i + 1 < text.length() ? next(text, i + 1) : ' ');
        }
        return indent.out.toString();
    }

    private void take(char c, char next) {
        if (inString) {
            out.append(c);
            inString = escaped || c != '"';
            escaped = !escaped && c == '\\';
            return;
        }
        switch (c) {
            case '"' -> {
                inString = true;
                out.append(c);
            }
            case '{', '[' -> {
                out.append(c);
                depth++;
                if (next != '}' && next != ']') {
                    line();
                }
            }
            case '}', ']' -> {
                depth--;
                if (!out.isEmpty() && out.charAt(out.length() - 1) != (c == '}' ? '{' : '[')) {
                    line();
                }
                out.append(c);
            }
            case ',' -> {
                out.append(c);
                line();
            }
            case ':' -> out.append(": ");
            case ' ', '\n', '\r', '\t' -> {
                // White space between tokens is what this class replaces.
            }
            default -> out.append(c);
        }
    }

    private void line() {
        out.append('\n').repeat(' ', 2 * Math.clamp(depth, 0, MAX_DEPTH));
    }

    /** The first character from here that is no white space. */
    private static char next(String text, int from) {
        int i = from;
        while (i < text.length() - 1 && Character.isWhitespace(text.charAt(i))) {
            i++;
        }
        return text.charAt(i);
    }
}
