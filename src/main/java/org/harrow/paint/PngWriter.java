package org.harrow.paint;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.harrow.draw.Picture;

/** A picture as PNG: the same marks give the same bytes. */
public final class PngWriter {

    private final Raster raster;
    private final Palette palette;
    private final double scale;

    /**
     * @param scale pixels per logical pixel; 2 prints well
     */
    public PngWriter(Face face, Palette palette, double scale) {
        this.raster = new Raster(face);
        this.palette = palette;
        this.scale = scale;
    }

    /** Writes the picture; does not close the stream. */
    public void write(Picture picture, OutputStream out) throws IOException {
        Raster.Pixels pixels = raster.paint(picture, palette, scale);
        BufferedImage opaque =
                new BufferedImage(pixels.width(), pixels.height(), BufferedImage.TYPE_INT_RGB);
        opaque.setRGB(0, 0, pixels.width(), pixels.height(), pixels.argb(), 0, pixels.width());
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        try (ImageOutputStream stream = new MemoryCacheImageOutputStream(out)) {
            writer.setOutput(stream);
            writer.write(new IIOImage(opaque, null, null));
        } finally {
            writer.dispose();
        }
        out.flush();
    }
}
