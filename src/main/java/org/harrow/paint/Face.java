package org.harrow.paint;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.harrow.draw.TextMeasure;

/**
 * The one font of every picture, DejaVu Sans, read from our own resources: its widths and outlines.
 * Neither AWT's nor the machine's fonts are used, so a picture has the same bytes everywhere. Safe
 * for use by many threads.
 */
public final class Face implements TextMeasure {

    /** Outlines of whole lines that are kept: some tens of screens. */
    private static final int MOST_LINES = 4_000;

    private static final String RESOURCE = "DejaVuSans.ttf";

    private final TrueTypeFont font;
    private final CmapLookup cmap;
    private final double unitsPerEm;
    private final Map<Integer, Glyph> glyphs = new ConcurrentHashMap<>();
    private final Map<Line, Shape> lines = new ConcurrentHashMap<>();

    /** A text at a size: the same names and hours come back in every frame. */
    private record Line(String text, double size) {}

    /**
     * @param advance width at one pixel per em
     * @param outline at one pixel per em, y downwards, origin on the baseline
     */
    private record Glyph(double advance, Shape outline) {}

    private Face(TrueTypeFont font) throws IOException {
        this.font = font;
        this.cmap = font.getUnicodeCmapLookup();
        this.unitsPerEm = font.getUnitsPerEm();
    }

    /** Reads the font; once per program. */
    public static Face load() {
        try (InputStream in = Face.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException(RESOURCE + " is missing from the program");
            }
            return new Face(new TTFParser().parse(new RandomAccessReadBuffer(in)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public double width(String text, double size) {
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
        return cmap.getGlyphId(codePoint) != 0;
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
        String text = line.text();
        double size = line.size();
        Path2D.Float path = new Path2D.Float(Path2D.WIND_NON_ZERO, 64 * text.length());
        double x = 0;
        for (int i = 0; i < text.length(); ) {
            int point = text.codePointAt(i);
            Glyph glyph = glyph(point);
            AffineTransform place = new AffineTransform(size, 0, 0, size, x, 0);
            path.append(glyph.outline().getPathIterator(place), false);
            x += glyph.advance() * size;
            i += Character.charCount(point);
        }
        return path;
    }

    private Glyph glyph(int point) {
        Glyph known = glyphs.get(point);
        return known != null ? known : glyphs.computeIfAbsent(point, this::read);
    }

    private Glyph read(int point) {
        synchronized (font) {
            try {
                int id = cmap.getGlyphId(point);
                AffineTransform upright =
                        AffineTransform.getScaleInstance(1 / unitsPerEm, -1 / unitsPerEm);
                GlyphData data = font.getGlyph().getGlyph(id);
                Shape outline =
                        data == null
                                ? new Path2D.Float()
                                : new Path2D.Float(data.getPath(), upright);
                return new Glyph(font.getAdvanceWidth(id) / unitsPerEm, outline);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
