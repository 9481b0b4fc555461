package org.harrow.report.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * The three faces of DejaVu that a report is set in; no font of the machine is ever used. What has
 * no glyph in the bold or the fixed face falls back to the plain one.
 */
public final class Fonts {
    private final byte[] sans = resource("/org/harrow/paint/DejaVuSans.ttf");
    private final byte[] bold = resource("/org/harrow/report/DejaVuSans-Bold.ttf");
    private final byte[] mono = resource("/org/harrow/report/DejaVuSansMono.ttf");

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
