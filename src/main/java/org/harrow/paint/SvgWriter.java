package org.harrow.paint;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.harrow.draw.Ink;
import org.harrow.draw.Picture;

/**
 * A picture as SVG 1.1: sharp rectangles and paths, each text a group of outlines that carries its
 * words as a label. The same marks give the same bytes; no font and nothing else is loaded.
 */
public final class SvgWriter {

    private final Face face;
    private final Palette palette;

    /** Writes with this font's outlines in these colours. */
    public SvgWriter(Face face, Palette palette) {
        this.face = face;
        this.palette = palette;
    }

    /** Writes the picture as UTF-8; does not close the stream. */
    public void write(Picture picture, OutputStream out) throws IOException {
        SvgBrush brush = new SvgBrush(face);
        new Painter(face, palette).paint(picture, brush);
        StringBuilder svg = new StringBuilder();
        String size = Decimal.of(picture.width()) + "\" height=\"" + Decimal.of(picture.height());
        svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" ")
                .append("xmlns:xlink=\"http://www.w3.org/1999/xlink\" role=\"img\" width=\"")
                .append(size)
                .append("\" viewBox=\"0 0 ")
                .append(Decimal.of(picture.width()))
                .append(' ')
                .append(Decimal.of(picture.height()))
                .append("\">\n<title>");
        SvgBrush.escape(svg, picture.title());
        svg.append("</title>\n")
                .append(brush.definitions())
                .append("<rect width=\"")
                .append(size)
                .append("\" fill=\"")
                .append(SvgBrush.color(palette.argb(Ink.PAPER)))
                .append("\"/>\n")
                .append(brush.body())
                .append("</svg>\n");
        out.write(svg.toString().getBytes(StandardCharsets.UTF_8));
        out.flush();
    }
}
