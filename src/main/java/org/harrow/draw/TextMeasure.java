package org.harrow.draw;

/** How wide text is in the one font that every painter uses. */
public interface TextMeasure {

    /** Advance width in logical pixels at {@code size} pixels per em. */
    double width(String text, double size);

    /** What is shown of a text: a report that masks names shows others. */
    default String shown(String raw) {
        return raw;
    }

    /** True where the font has a glyph for the code point. */
    boolean covers(int codePoint);
}
