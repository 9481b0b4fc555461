package org.harrow.paint;

import java.awt.Graphics2D;
import java.awt.Point;
import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.DataBufferInt;
import java.awt.image.DirectColorModel;
import java.awt.image.SinglePixelPackedSampleModel;
import java.awt.image.WritableRaster;
import org.harrow.draw.Picture;

/** Paints a picture into an array of pixels, {@code 0xAARRGGBB}, without a screen. */
public final class Raster {

    private static final int[] MASKS = {0xFF0000, 0xFF00, 0xFF, 0xFF000000};

    private final Face face;
    private final Cuts cuts;

    /**
     * @param face the font the picture was laid out with
     */
    public Raster(Face face) {
        this.face = face;
        this.cuts = new Cuts(face);
    }

    /**
     * Paints over an array of {@code width * height} pixels.
     *
     * @param scale pixels per logical pixel
     */
    public void paint(Picture picture, Palette palette, Pixels target, double scale) {
        Graphics2D graphics = image(target).createGraphics();
        try {
            graphics.scale(scale, scale);
            Brush rest = new GraphicsBrush(graphics, face);
            new Painter(face, palette).paint(picture, new PixelBrush(target, scale, cuts, rest));
        } finally {
            graphics.dispose();
        }
    }

    /** A picture as pixels of its own. */
    public Pixels paint(Picture picture, Palette palette, double scale) {
        int width = Math.max(1, (int) StrictMath.ceil(picture.width() * scale));
        int height = Math.max(1, (int) StrictMath.ceil(picture.height() * scale));
        Pixels pixels = new Pixels(new int[width * height], width, height);
        paint(picture, palette, pixels, scale);
        return pixels;
    }

    /**
     * Opaque pixels, row by row.
     *
     * @param argb {@code width * height} of them
     */
    @SuppressWarnings("ArrayRecordComponent") // a buffer to paint into
    public record Pixels(int[] argb, int width, int height) {}

    static BufferedImage image(Pixels pixels) {
        DataBufferInt buffer = new DataBufferInt(pixels.argb(), pixels.argb().length);
        SinglePixelPackedSampleModel model =
                new SinglePixelPackedSampleModel(
                        buffer.getDataType(), pixels.width(), pixels.height(), MASKS);
        WritableRaster raster = WritableRaster.createWritableRaster(model, buffer, new Point());
        ColorModel colors =
                new DirectColorModel(
                        java.awt.color.ColorSpace.getInstance(java.awt.color.ColorSpace.CS_sRGB),
                        32,
                        MASKS[0],
                        MASKS[1],
                        MASKS[2],
                        MASKS[3],
                        true,
                        buffer.getDataType());
        return new BufferedImage(colors, raster, true, null);
    }
}
