package org.harrow.paint;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.harrow.draw.Box;
import org.harrow.draw.Incident;
import org.harrow.draw.Ink;
import org.harrow.draw.Mark;
import org.harrow.draw.Picture;
import org.harrow.draw.Symbol;
import org.harrow.draw.Timeline;
import org.harrow.draw.TimelineFigure;
import org.harrow.draw.TimelineLayout;
import org.junit.jupiter.api.Test;

class PictureFilesTest {

    private final Face face = Face.load();

    private Picture figure() {
        Timeline timeline = Incident.invented().timeline();
        return new TimelineLayout(face)
                .layout(timeline, TimelineFigure.view(timeline, 0, 1200))
                .picture();
    }

    private byte[] png(Picture picture, double scale) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PngWriter(face, Palette.LIGHT, scale).write(picture, out);
        return out.toByteArray();
    }

    private String svg(Picture picture) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new SvgWriter(face, Palette.LIGHT).write(picture, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void theSameCaseGivesTheSameBytes() throws IOException {
        assertArrayEquals(png(figure(), 1), png(figure(), 1));
        assertEquals(svg(figure()), svg(figure()));
    }

    @Test
    void paintsEachMarkWhereItIs() throws IOException {
        Mark.Coat full = new Mark.Coat(Ink.COMMENT, false);
        Mark.Coat hollow = new Mark.Coat(Ink.DECISION, true);
        double[] x = {70, 70, 90};
        double[] y = {10, 30, 30};
        Picture picture =
                new Picture(
                        100,
                        40,
                        "marks",
                        List.of(
                                new Mark.Bar(new Box(0, 0, 100, 40), Ink.PAPER),
                                new Mark.Bar(new Box(5, 5, 10, 10), Ink.POST),
                                new Mark.Glyph(Symbol.DOT, 30, 20, 12, full),
                                new Mark.Glyph(Symbol.SQUARE, 50, 20, 12, hollow),
                                new Mark.Elbow(x, y, 2, Ink.AUTHOR)));
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(png(picture, 1)));
        assertEquals(Palette.LIGHT.argb(Ink.POST), image.getRGB(10, 10));
        assertEquals(Palette.LIGHT.argb(Ink.COMMENT), image.getRGB(30, 20));
        assertEquals(Palette.LIGHT.argb(Ink.PAPER), image.getRGB(50, 20), "hollow");
        assertEquals(Palette.LIGHT.argb(Ink.AUTHOR), image.getRGB(70, 20));
        assertEquals(Palette.LIGHT.argb(Ink.AUTHOR), image.getRGB(80, 30));
        assertEquals(Palette.LIGHT.argb(Ink.PAPER), image.getRGB(80, 20));
    }

    @Test
    void aScaledPictureHasThatManyMorePixels() throws IOException {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(png(figure(), 2)));
        assertEquals(2400, image.getWidth());
    }

    @Test
    void svgIsWellFormedCarriesItsWordsAndLoadsNothing() throws Exception {
        String svg = svg(figure());
        DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
        assertTrue(svg.contains("aria-label=\"31 m\""), "latency");
        assertTrue(svg.contains("aria-label=\"github:quill-agent\""), "lane");
        assertFalse(svg.replace("http://www.w3.org/", "").contains("http:"), "no address");
        assertFalse(svg.contains("<script") || svg.contains("<image"));
    }
}
