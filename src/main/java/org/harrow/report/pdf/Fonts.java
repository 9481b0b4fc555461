package org.harrow.report.pdf;

import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.jspecify.annotations.Nullable;

/**
 * The three faces of DejaVu that a report is set in, and Droid Sans Fallback for Chinese, Japanese
 * and Korean; no font of the machine is ever used. What has no glyph in the bold or the fixed face
 * falls back to the plain ones.
 */
public final class Fonts {
    private final byte[] sans = resource("/org/harrow/paint/DejaVuSans.ttf");
    private final byte[] bold = resource("/org/harrow/report/DejaVuSans-Bold.ttf");
    private final byte[] mono = resource("/org/harrow/report/DejaVuSansMono.ttf");

    private final byte[] wide = resource("/org/harrow/report/DroidSansFallback.ttf");
    private @Nullable CmapLookup wideGlyphs;

    /** True for a character that only the face for Chinese, Japanese and Korean has. */
    public synchronized boolean coversWide(int point) {
        if (!Character.isIdeographic(point) && !isEastAsian(point)) {
            return false;
        }
        CmapLookup known = wideGlyphs;
        if (known == null) {
            try {
                known =
                        new TTFParser()
                                .parse(new RandomAccessReadBuffer(wide))
                                .getUnicodeCmapLookup();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            wideGlyphs = known;
        }
        return known.getGlyphId(point) != 0;
    }

    private static boolean isEastAsian(int point) {
        Character.UnicodeScript script = Character.UnicodeScript.of(point);
        return script == Character.UnicodeScript.HIRAGANA
                || script == Character.UnicodeScript.KATAKANA
                || script == Character.UnicodeScript.HANGUL
                || script == Character.UnicodeScript.BOPOMOFO
                || (point >= 0x3000 && point < 0x3040)
                || (point >= 0xff00 && point < 0xffef);
    }

    /**
     * A face as the renderer wants it: without ligatures, so that a search for "finding" finds it
     * and setting is quicker.
     */
    record Face(String family, int weight, byte[] bytes) {
        /** Loads it when it is first asked for. */
        PDFontSupplier in(PDDocument document) {
            return new PDFontSupplier(null) {
                private @Nullable PDFont font;

                @Override
                public PDFont supply() {
                    PDFont known = font;
                    if (known == null) {
                        known = load(document);
                        font = known;
                    }
                    return known;
                }
            };
        }

        private PDFont load(PDDocument document) {
            try {
                TrueTypeFont parsed = new TTFParser().parse(new RandomAccessReadBuffer(bytes));
                parsed.setEnableGsub(false);
                return PDType0Font.load(document, parsed, true);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    List<Face> faces() {
        List<Face> faces = new ArrayList<>();
        faces.add(new Face("Sans", 400, sans));
        faces.add(new Face("Sans", 700, bold));
        faces.add(new Face("Mono", 400, mono));
        faces.add(new Face("Any", 400, sans));
        faces.add(new Face("Wide", 400, wide));
        return faces;
    }

    static byte[] resource(String name) {
        try (InputStream in = Fonts.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("this build lacks " + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
