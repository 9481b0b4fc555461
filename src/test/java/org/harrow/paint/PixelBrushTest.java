package org.harrow.paint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Graphics2D;
import java.util.List;
import org.harrow.draw.Box;
import org.harrow.draw.Incident;
import org.harrow.draw.Ink;
import org.harrow.draw.Mark;
import org.harrow.draw.Picture;
import org.harrow.draw.Timeline;
import org.harrow.draw.TimelineFigure;
import org.harrow.draw.TimelineLayout;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PixelBrushTest {

    private final Face face = Face.load();

    /** What Java2D paints. */
    private int[] slowly(Picture picture, double scale) {
        int width = (int) (picture.width() * scale);
        int height = (int) (picture.height() * scale);
        Raster.Pixels pixels = new Raster.Pixels(new int[width * height], width, height);
        Graphics2D graphics = Raster.image(pixels).createGraphics();
        graphics.scale(scale, scale);
        new Painter(face, Palette.DARK).paint(picture, graphics);
        graphics.dispose();
        return pixels.argb();
    }

    private static int far(int one, int other) {
        int most = 0;
        for (int shift = 0; shift < 24; shift += 8) {
            most = Math.max(most, Math.abs((one >> shift & 0xFF) - (other >> shift & 0xFF)));
        }
        return most;
    }

    @ParameterizedTest
    @ValueSource(doubles = {1, 1.25, 2})
    void paintsWhatJava2dPaints(double scale) {
        Timeline timeline = Incident.invented().timeline();
        Picture picture =
                new TimelineLayout(face)
                        .layout(timeline, TimelineFigure.view(timeline, 0, 1200))
                        .picture();
        int[] slow = slowly(picture, scale);
        int[] fast = new Raster(face).paint(picture, Palette.DARK, scale).argb();
        int worst = 0;
        for (int i = 0; i < slow.length; i++) {
            worst = Math.max(worst, far(slow[i], fast[i]));
        }
        assertTrue(worst <= 2, "a channel differs by " + worst);
    }

    @Test
    void aLineCoversWhatItIsLongAndThick() {
        Mark.Stroke stroke = new Mark.Stroke(3, false, Ink.TEXT);
        Picture picture =
                new Picture(
                        100,
                        80,
                        "line",
                        List.of(
                                new Mark.Bar(new Box(0, 0, 100, 80), Ink.PAPER),
                                new Mark.Line(10, 10, 90, 70, stroke)));
        double ink = 0;
        double white = 0xFF;
        double text = Palette.LIGHT.argb(Ink.TEXT) & 0xFF;
        for (int argb : new Raster(face).paint(picture, Palette.LIGHT, 1).argb()) {
            ink += (white - (argb & 0xFF)) / (white - text);
        }
        assertEquals(300, ink, 6, "a hundred pixels long, three thick");
    }

    @Test
    void aDashedLineCoversSixTenths() {
        Mark.Stroke stroke = new Mark.Stroke(2, true, Ink.TEXT);
        Picture picture =
                new Picture(
                        120,
                        20,
                        "dashes",
                        List.of(
                                new Mark.Bar(new Box(0, 0, 120, 20), Ink.PAPER),
                                new Mark.Line(10, 10, 110, 10, stroke)));
        int[] argb = new Raster(face).paint(picture, Palette.LIGHT, 1).argb();
        int dark = 0;
        for (int x = 10; x < 110; x++) {
            dark += (argb[10 * 120 + x] & 0xFF) < 128 ? 1 : 0;
        }
        assertEquals(60, dark, 2);
    }

    @Test
    void marksBeyondTheEdgesAreCut() {
        Mark.Stroke stroke = new Mark.Stroke(4, false, Ink.TEXT);
        Mark.Style style = Mark.Style.left(12, Ink.TEXT);
        Picture picture =
                new Picture(
                        10,
                        10,
                        "edges",
                        List.of(
                                new Mark.Bar(new Box(-50, -50, 200, 200), Ink.PAPER),
                                new Mark.Text("far too long", -20, 8, style),
                                new Mark.Line(-500, 5, 500, 5, stroke)));
        int[] argb = new Raster(face).paint(picture, Palette.LIGHT, 1).argb();
        assertEquals(Palette.LIGHT.argb(Ink.TEXT), argb[5 * 10 + 9]);
        assertEquals(Palette.LIGHT.argb(Ink.PAPER), argb[9]);
    }
}
