package org.harrow.paint;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.OTFParser;
import org.apache.fontbox.ttf.OpenTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.jspecify.annotations.Nullable;

/** A font of our resources, TrueType or OpenType, read when it is first asked. */
final class FontFile {
    private final String resource;
    private @Nullable Opened opened;

    /**
     * @param advance width at one pixel per em
     * @param outline at one pixel per em, y downwards, origin on the baseline
     */
    record Glyph(double advance, Shape outline) {}

    private record Opened(OpenTypeFont font, CmapLookup cmap) {}

    /**
     * @param resource its name as seen from this package, or from the root with a slash
     */
    FontFile(String resource) {
        this.resource = resource;
    }

    /** True where it has a shape for a character. */
    boolean covers(int point) {
        return open().cmap.getGlyphId(point) != 0;
    }

    /** The shape of a character, that of none where it has none. */
    synchronized Glyph read(int point) {
        try {
            OpenTypeFont font = open().font;
            double unitsPerEm = font.getUnitsPerEm();
            int id = open().cmap.getGlyphId(point);
            AffineTransform upright =
                    AffineTransform.getScaleInstance(1 / unitsPerEm, -1 / unitsPerEm);
            return new Glyph(
                    font.getAdvanceWidth(id) / unitsPerEm,
                    new Path2D.Float(outline(font, id), upright));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static GeneralPath outline(OpenTypeFont font, int id) throws IOException {
        if (font.isPostScript()) {
            return font.getCFF().getFont().getType2CharString(id).getPath();
        }
        GlyphData data = font.getGlyph().getGlyph(id);
        return data == null ? new GeneralPath() : data.getPath();
    }

    private synchronized Opened open() {
        Opened known = opened;
        if (known == null) {
            known = parse();
            opened = known;
        }
        return known;
    }

    private Opened parse() {
        try (InputStream in = FontFile.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException(resource + " is missing from the program");
            }
            OpenTypeFont font = new OTFParser().parse(new RandomAccessReadBuffer(in));
            return new Opened(font, font.getUnicodeCmapLookup());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
