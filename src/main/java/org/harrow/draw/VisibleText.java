package org.harrow.draw;

import java.text.Bidi;
import java.util.BitSet;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * Turns a hostile string into one line that shows everything it holds: characters that steer
 * (control, direction, joining), characters without a glyph and letters that pretend to be of
 * another alphabet become {@code [U+202E]}.
 */
public final class VisibleText {

    private static final Pattern WHITE = Pattern.compile("[ \\t\\r\\n]+");
    private static final String ELLIPSIS = "…";

    /** Longest text worth looking at: a lane or a label never shows more. */
    private static final int MAX_CODE_POINTS = 400;

    /** Real scripts stack two or three marks on a letter; more is an attack on the layout. */
    public static final int MAX_COMBINING = 3;

    /** Fewer letters of a name say more where they stand together. */
    private static final int LEAST_ENDS = 10;

    private final TextMeasure measure;

    /**
     * @param measure the font that decides what has a glyph
     */
    public VisibleText(TextMeasure measure) {
        this.measure = measure;
    }

    /** What somebody wrote, in several lines: its white space is one space, as a reader sees it. */
    public static String flowing(String text) {
        return WHITE.matcher(text).replaceAll(" ").strip();
    }

    /** The text on one line with all it holds: a name with a line feed is not one with a space. */
    public String of(String text) {
        String raw = measure.shown(text);
        StringBuilder out = new StringBuilder(Math.min(raw.length(), MAX_CODE_POINTS) + 16);
        BitSet strangers = MixedScripts.strangers(raw);
        int seen = 0;
        int combining = 0;
        for (int i = 0; i < raw.length() && seen < MAX_CODE_POINTS; seen++) {
            int point = raw.codePointAt(i);
            combining = isCombining(point) ? combining + 1 : 0;
            append(out, point, strangers.get(i) || combining > MAX_COMBINING);
            i += Character.charCount(point);
        }
        if (raw.codePointCount(0, raw.length()) > MAX_CODE_POINTS) {
            out.append(ELLIPSIS);
        }
        return out.toString().strip();
    }

    private void append(StringBuilder out, int point, boolean hidden) {
        if (hidden || steers(point) || !measure.covers(point)) {
            out.append("[U+").append(hex(point)).append(']');
        } else {
            out.appendCodePoint(point);
        }
    }

    /** Visible text cut to a width, with an ellipsis where something was cut off. */
    public String fit(String raw, double size, double maxWidth) {
        String text = of(raw);
        if (measure.width(text, size) <= maxWidth) {
            return text;
        }
        int low = 0;
        int high = text.length();
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (measure.width(text.substring(0, middle) + ELLIPSIS, size) <= maxWidth) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        if (low > 0 && Character.isHighSurrogate(text.charAt(low - 1))) {
            low--;
        }
        return low == 0 ? "" : text.substring(0, low).stripTrailing() + ELLIPSIS;
    }

    /**
     * Visible text cut in its middle: names of one origin begin alike. Cut at its end where it is
     * written from right to left, where it hides something, or where little of it is seen at all.
     */
    public String fitEnds(String raw, double size, double maxWidth) {
        String text = of(raw);
        if (measure.width(text, size) <= maxWidth) {
            return text;
        }
        boolean mixed =
                text.contains("[U+") || Bidi.requiresBidi(text.toCharArray(), 0, text.length());
        String ends = mixed ? "" : ends(text, size, maxWidth);
        return ends.isEmpty() ? fit(raw, size, maxWidth) : ends;
    }

    /** As much of both ends as fits, a little more of the first; nothing for a few letters. */
    private String ends(String text, double size, double maxWidth) {
        int low = 0;
        int high = text.length();
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (measure.width(ends(text, middle), size) <= maxWidth) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low < LEAST_ENDS ? "" : ends(text, low);
    }

    private static String ends(String text, int kept) {
        int head = kept - kept / 2;
        int tail = text.length() - kept / 2;
        if (head > 0 && Character.isHighSurrogate(text.charAt(head - 1))) {
            head--;
        }
        if (tail < text.length() && Character.isLowSurrogate(text.charAt(tail))) {
            tail++;
        }
        return text.substring(0, head) + ELLIPSIS + text.substring(tail);
    }

    /** True for what steers a text, or leaves no ink: line feeds and tabs among them. */
    public static boolean steers(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.PRIVATE_USE,
                    Character.SURROGATE,
                    Character.UNASSIGNED ->
                    true;
            default -> isBlank(point) || isInkless(point);
        };
    }

    /** Letters and marks without ink: fillers, the empty Braille cell, selectors of variants. */
    private static boolean isInkless(int point) {
        return switch (point) {
            case 0x034F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x2800, 0x3164, 0xFFA0 -> true;
            default ->
                    (point >= 0x180B && point <= 0x180F)
                            || (point >= 0xFE00 && point <= 0xFE0F)
                            || (point >= 0xE0100 && point <= 0xE01EF);
        };
    }

    /** Spaces other than the plain one can make two names look alike. */
    private static boolean isBlank(int point) {
        return point != ' ' && Character.getType(point) == Character.SPACE_SEPARATOR;
    }

    /** True for a mark that is stacked on a letter. */
    public static boolean isCombining(int point) {
        int type = Character.getType(point);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
    }

    private static String hex(int point) {
        String digits = HexFormat.of().withUpperCase().toHexDigits(point, point > 0xFFFF ? 6 : 4);
        return digits.startsWith("0") && digits.length() > 4 ? digits.substring(1) : digits;
    }
}
