package org.harrow.paint;

import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.util.Arrays;
import org.harrow.draw.Mark;

/**
 * Paints straight into an array of opaque pixels: rectangles on whole pixels row by row, texts and
 * glyphs that stand on whole pixels from masks, lines by their distance from each pixel. Everything
 * else goes to Java2D, which rounds alike.
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
        if (glyph.size() * scale <= LARGE && isWhole(x) && isWhole(y)) {
            cuts.of(glyph, scale).lay(pixels, (int) x, (int) y, argb);
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
        if (isWhole(left) && isWhole(base)) {
            cuts.of(text, size, scale).lay(pixels, (int) left, (int) base, argb);
        } else {
            rest.text(text, x, baseline, size, argb);
        }
    }
}
