package org.harrow.ui;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Stage;

/** What a UI test does on the FX thread from its own thread; every call waits until it is done. */
public final class Fx {

    private static final long PATIENCE_SECONDS = 20;

    private Fx() {}

    /** Runs on the FX thread and waits; what it throws is thrown here. */
    public static void run(Runnable work) {
        call(
                () -> {
                    work.run();
                    return true;
                });
    }

    /** Computes on the FX thread and waits; what it throws is thrown here. */
    public static <T> T call(Callable<T> work) {
        CompletableFuture<T> done = new CompletableFuture<>();
        Platform.runLater(
                () -> {
                    try {
                        done.complete(work.call());
                    } catch (Throwable thrown) {
                        done.completeExceptionally(thrown);
                    }
                });
        return await(done);
    }

    /**
     * Shows {@code root} in a window of the headless screen (1000 x 1000) at its top left corner.
     */
    public static Stage show(Callable<? extends Parent> root, double width, double height) {
        Stage shown =
                call(
                        () -> {
                            Stage stage = new Stage();
                            stage.setScene(new Scene(root.call(), width, height));
                            stage.setX(0);
                            stage.setY(0);
                            stage.show();
                            stage.toFront();
                            stage.requestFocus();
                            return stage;
                        });
        settle();
        return shown;
    }

    /** Lets two frames pass: input has been delivered, layout is done, pixels are painted. */
    public static void settle() {
        CompletableFuture<Boolean> done = new CompletableFuture<>();
        Platform.runLater(
                () ->
                        new AnimationTimer() {
                            private int frames;

                            @Override
                            public void handle(long now) {
                                if (++frames > 2) {
                                    stop();
                                    done.complete(true);
                                }
                            }
                        }.start());
        await(done);
    }

    /** Lets frames pass until the condition holds on the FX thread; fails after 20 seconds. */
    public static void until(String what, BooleanSupplier condition) {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!call(condition::getAsBoolean)) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError("waited in vain until " + what);
            }
            settle();
        }
    }

    private static <T> T await(CompletableFuture<T> done) {
        try {
            return done.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            throw new AssertionError("on the FX thread: " + e.getCause(), e.getCause());
        } catch (TimeoutException e) {
            throw new AssertionError("the FX thread did not answer within 20 seconds", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
