package org.harrow.ui.canvas;

import java.nio.IntBuffer;
import java.util.ArrayDeque;
import java.util.Deque;
import javafx.scene.image.Image;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.harrow.paint.Raster;
import org.jspecify.annotations.Nullable;

/**
 * Three sheets of pixels that go round: one on screen, one that the renderer may still be reading,
 * one to paint into. Nothing is copied. FX thread only, except for the pixels of the sheet that was
 * taken.
 */
public final class FrameBuffers {

    private static final int SHEETS = 3;

    private final Deque<Buffer> free = new ArrayDeque<>();
    private final Deque<Buffer> shown = new ArrayDeque<>();

    /**
     * One sheet.
     *
     * @param pixels to paint into
     * @param source what tells JavaFX that they changed
     * @param image what is shown
     */
    public record Buffer(Raster.Pixels pixels, PixelBuffer<IntBuffer> source, Image image) {

        static Buffer of(int width, int height) {
            int[] argb = new int[width * height];
            PixelBuffer<IntBuffer> source =
                    new PixelBuffer<>(
                            width,
                            height,
                            IntBuffer.wrap(argb),
                            PixelFormat.getIntArgbPreInstance());
            return new Buffer(
                    new Raster.Pixels(argb, width, height), source, new WritableImage(source));
        }

        boolean fits(int width, int height) {
            return pixels.width() == width && pixels.height() == height;
        }
    }

    /** A sheet of this size that nobody reads. */
    public Buffer take(int width, int height) {
        free.removeIf(buffer -> !buffer.fits(width, height));
        Buffer buffer = free.poll();
        return buffer == null ? Buffer.of(width, height) : buffer;
    }

    /** Puts a painted sheet on screen and frees the one that was on screen two pictures ago. */
    public Image show(Buffer painted) {
        painted.source().updateBuffer(all -> null);
        shown.addLast(painted);
        if (shown.size() >= SHEETS) {
            free.add(shown.removeFirst());
        }
        return painted.image();
    }

    /** The sheet on screen, or null. */
    public @Nullable Buffer onScreen() {
        return shown.peekLast();
    }
}
