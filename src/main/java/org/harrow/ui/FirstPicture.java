package org.harrow.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;
import javafx.animation.AnimationTimer;
import javafx.stage.Window;

/**
 * Notes when the window first stood there and when the case was drawn in it, and closes it: for
 * measuring the start, and for training the cache that shortens it. Used on the window's thread.
 */
final class FirstPicture extends AnimationTimer {
    /** Frame after frame: the second begins once the first has been painted. */
    private static final int PAINTED = 2;

    private final Path file;
    private final Supplier<Boolean> open;
    private int frames;
    private int framesOpen;
    private long window;

    private FirstPicture(Path file, Supplier<Boolean> open) {
        this.file = file;
        this.open = open;
    }

    /**
     * @param file gets two lines, milliseconds since 1970: the window was there, the case was drawn
     * @param open whether the case is drawn, or none is to be opened
     */
    static void write(Path file, Supplier<Boolean> open) {
        new FirstPicture(file, open).start();
    }

    @Override
    public void handle(long now) {
        if (++frames == PAINTED) {
            window = System.currentTimeMillis();
        }
        if (window > 0 && open.get() && ++framesOpen > PAINTED) {
            stop();
            save();
            Window.getWindows().getFirst().hide();
        }
    }

    private void save() {
        try {
            Files.writeString(file, window + "\n" + System.currentTimeMillis() + "\n");
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
