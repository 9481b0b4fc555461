package org.harrow.ui.job;

import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import javafx.application.Platform;

/**
 * The program's threads beside the window's own: one for everything that touches the case file, so
 * that it has one writer and no code needs a lock, and a few for drawing and filtering.
 */
public final class Workers implements AutoCloseable {
    private static final int VIEW_THREADS = 2;
    private static final long END_SECONDS = 10;

    private final ExecutorService caseThread = threads(1, "harrow-case");
    private final ExecutorService viewThreads = threads(VIEW_THREADS, "harrow-view");

    private final Executor window;

    /** With JavaFX's own thread as the window's: the only place that brings work there. */
    public Workers() {
        this(Platform::runLater);
    }

    /**
     * @param window brings work to the window's thread
     */
    public Workers(Executor window) {
        this.window = window;
    }

    /** Brings work to the window's thread. */
    public Executor window() {
        return window;
    }

    /** Jobs of the case: opened, imported, detected, exported strictly one after another. */
    public Jobs caseJobs(Consumer<JobState.Failed> failures) {
        return new Jobs(caseThread, window, System::nanoTime, failures);
    }

    /** Jobs over an immutable snapshot: layouts, filters. */
    public Jobs viewJobs(Consumer<JobState.Failed> failures) {
        return new Jobs(viewThreads, window, System::nanoTime, failures);
    }

    /** Lets both end what they do, then stops. */
    @Override
    public void close() {
        viewThreads.shutdown();
        caseThread.shutdown();
        end(viewThreads);
        end(caseThread);
    }

    private static void end(ExecutorService threads) {
        try {
            if (!threads.awaitTermination(END_SECONDS, TimeUnit.SECONDS)) {
                threads.shutdownNow();
            }
        } catch (InterruptedException e) {
            threads.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }

    /** What is asked for after the end, as by a last frame of the window, is dropped. */
    private static ExecutorService threads(int number, String name) {
        return new ThreadPoolExecutor(
                number,
                number,
                0,
                TimeUnit.SECONDS,
                new LinkedBlockingQueue<>(),
                named(name),
                new ThreadPoolExecutor.DiscardPolicy());
    }

    private static ThreadFactory named(String name) {
        AtomicInteger count = new AtomicInteger();
        return task -> {
            Thread thread = new Thread(task, name + "-" + count.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        };
    }
}
