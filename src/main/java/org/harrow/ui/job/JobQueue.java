package org.harrow.ui.job;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/**
 * Jobs that are all wanted, one after another, in the order they were asked for. The {@link Jobs}
 * below must run them on one thread.
 */
public final class JobQueue {
    private final Jobs jobs;
    private final Deque<String> waiting = new ArrayDeque<>();
    private final ReadOnlyObjectWrapper<JobState> activity =
            new ReadOnlyObjectWrapper<>(JobState.IDLE);
    private long asked;

    public JobQueue(Jobs jobs) {
        this.jobs = jobs;
    }

    /** Runs work after everything that was asked for before; see {@link Jobs#start}. */
    public <T extends @Nullable Object> void add(
            String title, Jobs.Work<T> work, Consumer<? super T> onDone) {
        String slot = "queue-" + asked++;
        waiting.add(slot);
        jobs.state(slot).subscribe((old, state) -> changed(slot, state));
        jobs.start(slot, title, work, onDone);
    }

    /** What the job in front is doing. */
    public ReadOnlyObjectProperty<JobState> activity() {
        return activity.getReadOnlyProperty();
    }

    /** Cancels the job in front; those behind it go on. */
    public void cancel() {
        if (!waiting.isEmpty()) {
            jobs.cancel(waiting.getFirst());
        }
    }

    private void changed(String slot, JobState state) {
        if (!(state instanceof JobState.Running) && waiting.remove(slot)) {
            showFirst();
        } else if (slot.equals(waiting.peekFirst())) {
            activity.set(state);
        }
    }

    private void showFirst() {
        String first = waiting.peekFirst();
        activity.set(first == null ? JobState.IDLE : jobs.state(first).get());
    }
}
