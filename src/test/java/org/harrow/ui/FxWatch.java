package org.harrow.ui;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import javafx.animation.AnimationTimer;
import javafx.event.EventDispatcher;
import javafx.stage.Stage;

/**
 * Watches how long the FX thread works on end for us: per event, per result handed over, per style
 * and layout pass. In processor time, which no other program on the machine can lengthen; without
 * the headless platform's copying of pixels, which no user has.
 */
final class FxWatch {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final Map<String, Long> worst = new TreeMap<>();
    private String doing = "starting";
    private long pulse;

    /** Watches a window's events and passes. */
    void attach(Stage stage) {
        EventDispatcher events = stage.getEventDispatcher();
        stage.setEventDispatcher(
                (event, tail) -> {
                    long start = THREADS.getCurrentThreadCpuTime();
                    try {
                        return events.dispatchEvent(event, tail);
                    } finally {
                        note(event.getEventType().getName(), start);
                    }
                });
        new AnimationTimer() {
            @Override
            public void handle(long now) {
                pulse = THREADS.getCurrentThreadCpuTime();
            }
        }.start();
        stage.getScene().addPostLayoutPulseListener(() -> note("layout", pulse));
    }

    /** Runs and watches a piece of work. */
    void timed(Runnable work) {
        long start = THREADS.getCurrentThreadCpuTime();
        work.run();
        note("result", start);
    }

    /** Says what is tried next. */
    void now(String what) {
        doing = what;
    }

    /** Forgets what it saw. */
    void reset() {
        worst.clear();
    }

    /** The longest stretch of work in milliseconds. */
    long longest() {
        return worst.values().stream().mapToLong(Long::longValue).max().orElse(0);
    }

    @Override
    public String toString() {
        return "milliseconds on end at most: " + worst;
    }

    private void note(String what, long start) {
        long spent = TimeUnit.NANOSECONDS.toMillis(THREADS.getCurrentThreadCpuTime() - start);
        worst.merge(doing + " (" + what + ")", spent, Math::max);
    }
}
