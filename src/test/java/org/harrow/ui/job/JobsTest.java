package org.harrow.ui.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;

class JobsTest {
    private static final long SECOND = 1_000_000_000L;

    private final Deque<Runnable> worker = new ArrayDeque<>();
    private final List<JobState.Failed> failures = new ArrayList<>();
    private final List<String> results = new ArrayList<>();
    private long now;
    private final Jobs jobs = new Jobs(worker::add, Runnable::run, () -> now, failures::add);

    @Test
    void handsOverTheResultAndIsIdleAgain() {
        jobs.start("draw", "Drawing", progress -> "picture", results::add);
        assertInstanceOf(JobState.Running.class, state());

        worker.remove().run();

        assertEquals(List.of("picture"), results);
        assertEquals(JobState.IDLE, state());
    }

    @Test
    void dropsTheResultOfAnOlderJobInTheSameSlot() {
        jobs.start("draw", "Drawing", progress -> "old", results::add);
        Runnable old = worker.remove();
        jobs.start("draw", "Drawing", progress -> "new", results::add);

        old.run();
        worker.remove().run();

        assertEquals(List.of("new"), results);
    }

    @Test
    void keepsJobsOfOtherSlots() {
        jobs.start("a", "A", progress -> "a", results::add);
        jobs.start("b", "B", progress -> "b", results::add);

        worker.forEach(Runnable::run);

        assertEquals(List.of("a", "b"), results);
    }

    @Test
    void stopsWorkThatReportsAfterItWasCancelled() {
        jobs.start(
                "draw",
                "Drawing",
                progress -> {
                    jobs.cancel("draw");
                    progress.report(0.5, "half");
                    return "never";
                },
                results::add);

        worker.remove().run();

        assertEquals(List.of(), results);
        assertEquals(JobState.IDLE, state());
        assertTrue(failures.isEmpty(), "a cancelled job has not failed");
    }

    @Test
    void doesNotBeginWhatWasCancelledBefore() {
        jobs.start("draw", "Drawing", progress -> results.add("began"), done -> {});
        jobs.cancel("draw");

        worker.remove().run();

        assertEquals(List.of(), results);
    }

    @Test
    void estimatesTheTimeLeftFromTheRateSoFar() {
        List<JobState> seen = new ArrayList<>();
        jobs.state("draw").subscribe(state -> seen.add(state));
        jobs.start(
                "draw",
                "Drawing",
                progress -> {
                    now += 10 * SECOND;
                    progress.report(0.25, "a quarter");
                    return "";
                },
                results::add);

        worker.remove().run();

        assertEquals(
                new JobState.Running(
                        "Drawing",
                        0.25,
                        "a quarter",
                        Duration.ofSeconds(10),
                        Duration.ofSeconds(30)),
                seen.get(2));
    }

    @Test
    void showsProgressAtMostTenTimesASecond() {
        List<JobState> seen = new ArrayList<>();
        jobs.state("draw").subscribe(state -> seen.add(state));
        jobs.start(
                "draw",
                "Drawing",
                progress -> {
                    for (int i = 0; i < 1000; i++) {
                        now += SECOND / 1000;
                        progress.report(i / 1000.0, "row " + i);
                    }
                    return "";
                },
                results::add);

        worker.remove().run();

        assertEquals(10, seen.stream().filter(JobState.Running.class::isInstance).count() - 1);
    }

    @Test
    void tellsTheErrorSinkOnceAndStaysFailed() {
        IllegalStateException cause = new IllegalStateException("here");
        jobs.start(
                "draw",
                "Drawing",
                progress -> {
                    throw cause;
                },
                done -> {});

        worker.remove().run();

        assertEquals(List.of(new JobState.Failed("Drawing", cause)), failures);
        assertEquals(new JobState.Failed("Drawing", cause), state());
    }

    private JobState state() {
        return jobs.state("draw").get();
    }
}
