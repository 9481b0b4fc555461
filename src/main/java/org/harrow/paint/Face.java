package org.harrow.paint;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.harrow.draw.TextMeasure;

/**
 * A font of pictures, read from our own resources: its widths and outlines. Neither AWT's nor the
 * machine's fonts are used, so a picture has the same bytes everywhere. Safe for use by many
 * threads.
 */
public final class Face implements TextMeasure {

    /** Outlines of whole lines that are kept: some tens of screens. */
    private static final int MOST_LINES = 4_000;

    private static final String DEJA_VU = "DejaVuSans.ttf";
    private static final String INTER = "/org/harrow/ui/theme/fonts/Inter-Regular.otf";

    private final List<FontFile> fonts;
    private final Map<Integer, FontFile.Glyph> glyphs = new ConcurrentHashMap<>();
    private final Map<Line, Shape> lines = new ConcurrentHashMap<>();

    /** A text at a size: the same names and hours come back in every frame. */
    private record Line(String text, double size) {}

    private Face(List<FontFile> fonts) {
        this.fonts = fonts;
    }

    /** DejaVu Sans, the font of reports and picture files; once per program. */
    public static Face load() {
        return new Face(List.of(new FontFile(DEJA_VU)));
    }

    /** Inter, the font of the window around its pictures; DejaVu Sans has what it lacks. */
    public static Face ofWindow() {
        return new Face(List.of(new FontFile(INTER), new FontFile(DEJA_VU)));
    }

    @Override
    public double width(String line, double size) {
        String text = Visual.of(line);
        double width = 0;
        for (int i = 0; i < text.length(); ) {
            int point = text.codePointAt(i);
            width += glyph(point).advance();
            i += Character.charCount(point);
        }
        return width * size;
    }

    @Override
    public boolean covers(int codePoint) {
        return fonts.stream().anyMatch(font -> font.covers(codePoint));
    }

    /** The outline of one character at one pixel per em, y downwards. */
    Shape outline(int codePoint) {
        return glyph(codePoint).outline();
    }

    /** The width of one character at one pixel per em. */
    double advance(int codePoint) {
        return glyph(codePoint).advance();
    }

    /** The outline of a text from its left edge on its baseline at the origin. */
    Shape outline(String text, double size) {
        if (lines.size() > MOST_LINES) {
            lines.clear();
        }
        return lines.computeIfAbsent(new Line(text, size), this::outline);
    }

    private Shape outline(Line line) {
        String text = Visual.of(line.text());
        double size = line.size();
        Path2D.Float path = new Path2D.Float(Path2D.WIND_NON_ZERO, 64 * text.length());
        double x = 0;
        for (int i = 0; i < text.length(); ) {
            int point = text.codePointAt(i);
            FontFile.Glyph glyph = glyph(point);
            AffineTransform place = new AffineTransform(size, 0, 0, size, x, 0);
            path.append(glyph.outline().getPathIterator(place), false);
            x += glyph.advance() * size;
            i += Character.charCount(point);
        }
        return path;
    }

    private FontFile.Glyph glyph(int point) {
        FontFile.Glyph known = glyphs.get(point);
        return known != null ? known : glyphs.computeIfAbsent(point, this::read);
    }

    /** From the first font that has it; what none has looks as the last one shows it. */
    private FontFile.Glyph read(int point) {
        return fonts.stream()
                .filter(font -> font.covers(point))
                .findFirst()
                .orElse(fonts.getLast())
                .read(point);
    }
}
