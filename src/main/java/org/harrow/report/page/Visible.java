package org.harrow.report.page;

import java.util.function.IntPredicate;

/**
 * Makes hostile text printable: characters that steer (control, direction, joining), look like
 * nothing, pile up, or have no glyph in the report's fonts become {@code [U+202E]}.
 */
public final class Visible {
    /** Real scripts stack two or three marks on a letter; more is an attack on the layout. */
    private static final int MAX_COMBINING = 3;

    private final IntPredicate hasGlyph;

    /**
     * @param hasGlyph true for a code point that the report's fonts can show
     */
    public Visible(IntPredicate hasGlyph) {
        this.hasGlyph = hasGlyph;
    }

    /** The text with everything visible; line breaks and tabs stay, CR LF is one line break. */
    public String of(String raw) {
        StringBuilder out = null;
        int combining = 0;
        int i = 0;
        while (i < raw.length()) {
            int point = raw.codePointAt(i);
            combining = isCombining(point) ? combining + 1 : 0;
            if (point == '\r' && i + 1 < raw.length() && raw.charAt(i + 1) == '\n') {
                out = out == null ? new StringBuilder(raw.substring(0, i)) : out;
            } else if (combining <= MAX_COMBINING && isPlain(point)) {
                if (out != null) {
                    out.appendCodePoint(point);
                }
            } else {
                out = out == null ? new StringBuilder(raw.substring(0, i)) : out;
                out.append(chip(point));
            }
            i += Character.charCount(point);
        }
        return out == null ? raw : out.toString();
    }

    /** How a character is shown that cannot be shown: {@code [U+202E]}. */
    public static String chip(int point) {
        String digits = Integer.toHexString(point).toUpperCase(java.util.Locale.ROOT);
        return "[U+" + "0".repeat(Math.max(0, 4 - digits.length())) + digits + "]";
    }

    private boolean isPlain(int point) {
        if (point == '\n' || point == '\t' || (point >= ' ' && point < 0x7f)) {
            return true;
        }
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.PRIVATE_USE,
                    Character.SURROGATE,
                    Character.SPACE_SEPARATOR,
                    Character.UNASSIGNED ->
                    false;
            default -> point != 0x3164 && point != 0x2800 && hasGlyph.test(point);
        };
    }

    private static boolean isCombining(int point) {
        int type = Character.getType(point);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
    }
}
