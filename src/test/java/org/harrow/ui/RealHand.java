package org.harrow.ui;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javafx.geometry.Bounds;
import javafx.scene.Node;

/** The mouse and the keyboard of a display, moved from outside by xdotool. */
final class RealHand {
    private RealHand() {}

    /** Waits as a person would. */
    static void pause(long millis) {
        try {
            TimeUnit.MILLISECONDS.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Where a person would click on it: its middle, near the top of a tall one. */
    static int[] middle(Node node) {
        Bounds box = Fx.call(() -> node.localToScreen(node.getBoundsInLocal()));
        double height = Math.min(box.getHeight(), 120);
        return new int[] {(int) box.getCenterX(), (int) (box.getMinY() + height / 2)};
    }

    /** Moves the mouse there. */
    static void moveTo(int x, int y) {
        xdotool("mousemove", Integer.toString(x), Integer.toString(y));
    }

    /** Moves, clicks or types through the display; fails where that fails. */
    static void xdotool(String... words) {
        List<String> all = new ArrayList<>(List.of("xdotool"));
        all.addAll(List.of(words));
        if (!command(all.toArray(String[]::new))) {
            throw new IllegalStateException("failed: " + all);
        }
    }

    /** Runs another program and waits for it; true where it succeeds. */
    static boolean command(String... words) {
        try {
            Process process =
                    new ProcessBuilder(words)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .redirectError(ProcessBuilder.Redirect.DISCARD)
                            .start();
            return process.waitFor() == 0;
        } catch (IOException e) {
            throw new IllegalStateException(words[0] + " is needed for the walk", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
