package org.harrow.paint;

import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.util.Arrays;
import org.harrow.draw.Mark;

/**
 * Paints straight into an array of opaque pixels: rectangles on whole pixels row by row, texts and
 * glyphs from masks, lines by their distance from each pixel. Everything else goes to Java2D, which
 * rounds alike.
 */
final class PixelBrush implements Brush {

    /** Larger shapes do not come back, and would fill the memory. */
    private static final double LARGE = 128;

    private final Raster.Pixels pixels;
    private final double scale;
    private final Cuts cuts;
    private final Brush rest;

    /**
     * @param scale pixels per logical pixel
     * @param rest paints into the same pixels at the same scale
     */
    PixelBrush(Raster.Pixels pixels, double scale, Cuts cuts, Brush rest) {
        this.pixels = pixels;
        this.scale = scale;
        this.cuts = cuts;
        this.rest = rest;
    }

    private static boolean isWhole(double value) {
        return value == StrictMath.rint(value) && Math.abs(value) < 1e8;
    }

    @Override
    public void rectangle(Rectangle2D box, int argb) {
        double left = box.getX() * scale;
        double top = box.getY() * scale;
        double right = box.getMaxX() * scale;
        double bottom = box.getMaxY() * scale;
        if (isWhole(left) && isWhole(top) && isWhole(right) && isWhole(bottom)) {
            int from = Math.clamp((int) left, 0, pixels.width());
            int to = Math.clamp((int) right, from, pixels.width());
            int last = Math.min((int) bottom, pixels.height());
            for (int y = Math.max(0, (int) top); y < last; y++) {
                int row = y * pixels.width();
                Arrays.fill(pixels.argb(), row + from, row + to, argb);
            }
        } else {
            rest.rectangle(box, argb);
        }
    }

    @Override
    public void veil(Rectangle2D box, int argb, double share) {
        rest.veil(box, argb, share);
    }

    @Override
    public void shape(Shape shape, int argb) {
        rest.shape(shape, argb);
    }

    @Override
    public void glyph(Mark.Glyph glyph, int argb) {
        double x = glyph.x() * scale;
        double y = glyph.y() * scale;
        if (glyph.size() * scale <= LARGE && isCut(x) && isCut(y)) {
            Spot spot = Spot.of(x, y);
            cuts.of(glyph, scale, spot).lay(pixels, spot.x(), spot.y(), argb);
        } else {
            rest.glyph(glyph, argb);
        }
    }

    @Override
    public void line(Mark.Line line, int argb) {
        new SmoothLine(line, scale).lay(pixels, argb);
    }

    @Override
    public void text(String text, double x, double baseline, double size, int argb) {
        double left = x * scale;
        double base = baseline * scale;
        if (isCut(left) && isCut(base)) {
            Spot spot = Spot.of(left, base);
            cuts.of(text, size, scale, spot).lay(pixels, spot.x(), spot.y(), argb);
        } else {
            rest.text(text, x, baseline, size, argb);
        }
    }

    /**
     * True for a place on a quarter of a pixel, as everything has with a screen of 100, 125 or 150
     * %; with others the nearest quarter is as good.
     */
    private boolean isCut(double place) {
        return isWhole(place * Spot.PARTS) || !isWhole(scale * Spot.PARTS);
    }

    /** A pixel, and how many quarters of one something stands beyond it. */
    record Spot(int x, int y, int right, int down) {

        private static final int PARTS = 4;

        static Spot of(double x, double y) {
            int left = (int) StrictMath.rint(x * PARTS);
            int top = (int) StrictMath.rint(y * PARTS);
            return new Spot(
                    Math.floorDiv(left, PARTS),
                    Math.floorDiv(top, PARTS),
                    Math.floorMod(left, PARTS),
                    Math.floorMod(top, PARTS));
        }

        /** Which of the places within a pixel it is. */
        int part() {
            return PARTS * down + right;
        }

        /** Of a shape's origin from the pixel's corner, in pixels. */
        double partX() {
            return (double) right / PARTS;
        }

        double partY() {
            return (double) down / PARTS;
        }
    }
}
