package org.harrow.report.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
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

    /** A face as the renderer wants it. */
    record Face(String family, int weight, byte[] bytes) {
        InputStream open() {
            return new ByteArrayInputStream(bytes);
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
