package org.harrow.paint;

import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;

/**
 * How much of each pixel a shape covers, kept so that a shape that comes back is only laid on.
 *
 * @param left of the shape's origin, in pixels
 * @param top of the shape's origin
 * @param width of a row
 * @param cover row by row, 0 to 255
 */
@SuppressWarnings("ArrayRecordComponent") // read-only by contract: made once, read by every frame
record Mask(int left, int top, int width, byte[] cover) {

    /** The mask of a shape whose origin stands so far beyond a pixel's corner. */
    static Mask of(Shape shape, double scale, PixelBrush.Spot spot) {
        AffineTransform place = AffineTransform.getTranslateInstance(spot.partX(), spot.partY());
        place.scale(scale, scale);
        Rectangle bounds = place.createTransformedShape(shape).getBounds();
        int width = bounds.width + 2;
        int height = bounds.height + 2;
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(
                RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.setRenderingHint(
                RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.translate(1 - bounds.x, 1 - bounds.y);
        graphics.transform(place);
        graphics.fill(shape);
        graphics.dispose();
        int[] argb = image.getRGB(0, 0, width, height, null, 0, width);
        byte[] cover = new byte[argb.length];
        for (int i = 0; i < argb.length; i++) {
            cover[i] = (byte) (argb[i] >>> 24);
        }
        return new Mask(bounds.x - 1, bounds.y - 1, width, cover);
    }

    /** Lays a colour on, with the origin at a pixel. */
    void lay(Raster.Pixels on, int x, int y, int argb) {
        int from = x + left;
        for (int row = 0; row * width < cover.length; row++) {
            int line = y + top + row;
            if (line >= 0 && line < on.height()) {
                for (int column = 0; column < width; column++) {
                    int at = from + column;
                    int alpha = cover[row * width + column] & 0xFF;
                    if (alpha != 0 && at >= 0 && at < on.width()) {
                        int pixel = line * on.width() + at;
                        on.argb()[pixel] = blend(on.argb()[pixel], argb, alpha);
                    }
                }
            }
        }
    }

    /** An opaque colour over an opaque one, rounded as Java2D rounds. */
    static int blend(int under, int over, int alpha) {
        if (alpha == 255) {
            return over;
        }
        int red = part(over >> 16, alpha) + part(under >> 16, 255 - alpha);
        int green = part(over >> 8, alpha) + part(under >> 8, 255 - alpha);
        int blue = part(over, alpha) + part(under, 255 - alpha);
        return 0xFF000000 | (red << 16) | (green << 8) | blue;
    }

    private static int part(int channel, int alpha) {
        return ((channel & 0xFF) * alpha * 0x101 + 0x8080) >>> 16;
    }
}
