package org.harrow.ui;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.stage.Window;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Starts JavaFX once per test run on its headless platform, closes every window after each test,
 * and fails the test in which something was thrown on the FX thread. Tests run on JUnit's own
 * thread and reach the toolkit through {@link Fx}.
 */
public final class FxExtension implements BeforeAllCallback, AfterEachCallback {

    private static final Queue<Throwable> THROWN = new ConcurrentLinkedQueue<>();

    /** Starts the toolkit for a program that is no test. */
    public static void startToolkit() {
        start();
    }

    @Override
    public void beforeAll(ExtensionContext context) throws InterruptedException {
        context.getRoot()
                .getStore(ExtensionContext.Namespace.GLOBAL)
                .getOrComputeIfAbsent(FxExtension.class, key -> start());
    }

    private static Boolean start() {
        CountDownLatch started = new CountDownLatch(1);
        Platform.startup(
                () -> {
                    Thread.currentThread()
                            .setUncaughtExceptionHandler((thread, thrown) -> THROWN.add(thrown));
                    started.countDown();
                });
        Platform.setImplicitExit(false);
        try {
            if (!started.await(30, TimeUnit.SECONDS)) {
                throw new IllegalStateException("JavaFX did not start within 30 seconds");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        return true;
    }

    @Override
    public void afterEach(ExtensionContext context) {
        Fx.run(() -> List.copyOf(Window.getWindows()).forEach(Window::hide));
        Throwable first = THROWN.poll();
        THROWN.clear();
        if (first != null) {
            throw new AssertionError("thrown on the FX thread: " + first, first);
        }
    }
}
