package org.harrow.ui.job;

import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.harrow.model.Progress;
import org.jspecify.annotations.Nullable;

/** One run of one job: its progress, at most ten times a second, and whether it was cancelled. */
final class Run implements Progress {
    private static final long SHOW_EVERY_NANOS = 100_000_000L;

    /** Below this nothing can be said about the time left. */
    private static final double LEAST_FRACTION = 0.01;

    private final String title;
    private final LongSupplier nanos;
    private final Consumer<Shown> shown;
    private final long start;
    private long lastShown;
    private volatile boolean cancelled;

    Run(String title, LongSupplier nanos, Consumer<Shown> shown) {
        this.title = title;
        this.nanos = nanos;
        this.shown = shown;
        this.start = nanos.getAsLong();
        this.lastShown = start - SHOW_EVERY_NANOS;
    }

    /** A state together with the run it is about. */
    record Shown(Run run, JobState.Running state) {}

    String title() {
        return title;
    }

    void cancel() {
        cancelled = true;
    }

    boolean isCancelled() {
        return cancelled;
    }

    @Override
    public void report(double fraction, String step) {
        if (cancelled) {
            throw new CancelledException();
        }
        long now = nanos.getAsLong();
        if (now - lastShown >= SHOW_EVERY_NANOS) {
            lastShown = now;
            shown.accept(new Shown(this, running(fraction, step)));
        }
    }

    JobState.Running running(double fraction, String step) {
        Duration elapsed = Duration.ofNanos(nanos.getAsLong() - start);
        return new JobState.Running(title, fraction, step, elapsed, left(fraction, elapsed));
    }

    private static @Nullable Duration left(double fraction, Duration elapsed) {
        if (fraction < LEAST_FRACTION) {
            return null;
        }
        double share = Math.max(0, 1 - fraction) / fraction;
        return Duration.ofNanos((long) (elapsed.toNanos() * share));
    }
}
