package org.harrow.ui.job;

import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
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

    private final ExecutorService caseThread =
            Executors.newSingleThreadExecutor(named("harrow-case"));
    private final ExecutorService viewThreads =
            Executors.newFixedThreadPool(VIEW_THREADS, named("harrow-view"));

    /** Brings work to the window's thread: the only place that does. */
    public static Executor window() {
        return Platform::runLater;
    }

    /** Jobs of the case: opened, imported, detected, exported strictly one after another. */
    public Jobs caseJobs(Consumer<JobState.Failed> failures) {
        return new Jobs(caseThread, window(), System::nanoTime, failures);
    }

    /** Jobs over an immutable snapshot: layouts, filters. */
    public Jobs viewJobs(Consumer<JobState.Failed> failures) {
        return new Jobs(viewThreads, window(), System::nanoTime, failures);
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

    private static ThreadFactory named(String name) {
        AtomicInteger count = new AtomicInteger();
        return task -> {
            Thread thread = new Thread(task, name + "-" + count.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        };
    }
}
