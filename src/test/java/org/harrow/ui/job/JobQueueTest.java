package org.harrow.ui.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;

class JobQueueTest {
    private final Deque<Runnable> worker = new ArrayDeque<>();
    private final List<String> results = new ArrayList<>();
    private final JobQueue queue =
            new JobQueue(new Jobs(worker::add, Runnable::run, () -> 0, failed -> {}));

    @Test
    void doesEverythingThatWasAskedForInOrder() {
        queue.add("first", progress -> "1", results::add);
        queue.add("second", progress -> "2", results::add);

        runAll();

        assertEquals(List.of("1", "2"), results);
        assertEquals(JobState.IDLE, queue.activity().get());
    }

    @Test
    void showsTheJobInFront() {
        queue.add("first", progress -> "1", results::add);
        queue.add("second", progress -> "2", results::add);
        assertEquals("first", shownTitle());

        worker.remove().run();

        assertEquals("second", shownTitle());
    }

    @Test
    void goesOnAfterAFailure() {
        queue.add(
                "first",
                progress -> {
                    throw new IllegalStateException("here");
                },
                done -> {});
        queue.add("second", progress -> "2", results::add);

        runAll();

        assertEquals(List.of("2"), results);
    }

    @Test
    void cancelsOnlyTheJobInFront() {
        queue.add("first", progress -> "1", results::add);
        queue.add("second", progress -> "2", results::add);

        queue.cancel();
        runAll();

        assertEquals(List.of("2"), results);
    }

    private String shownTitle() {
        return assertInstanceOf(JobState.Running.class, queue.activity().get()).title();
    }

    private void runAll() {
        worker.forEach(Runnable::run);
    }
}
