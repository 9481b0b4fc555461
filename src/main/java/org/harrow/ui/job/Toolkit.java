package org.harrow.ui.job;

import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.harrow.model.CaseException;

/** Starts JavaFX without a class of its own for it, and waits for the end. */
public final class Toolkit {
    private Toolkit() {}

    /**
     * Hands over an empty window on the window's thread and returns once it was closed.
     *
     * @throws CaseException where there is no display
     */
    public static void run(Consumer<Stage> show) throws CaseException {
        CountDownLatch closed = new CountDownLatch(1);
        try {
            Platform.startup(
                    () -> {
                        Stage stage = new Stage();
                        stage.showingProperty()
                                .addListener(
                                        (property, was, is) -> {
                                            if (was) {
                                                closed.countDown();
                                            }
                                        });
                        show.accept(stage);
                    });
        } catch (UnsupportedOperationException noDisplay) {
            throw new CaseException(
                    "The window needs a display and, on Linux, GTK 3, and one of the two is missing"
                            + " here; 'harrow --help' lists what works without.",
                    noDisplay);
        }
        try {
            closed.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        Platform.exit();
    }
}
