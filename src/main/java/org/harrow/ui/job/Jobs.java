package org.harrow.ui.job;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.harrow.model.Progress;
import org.jspecify.annotations.Nullable;

/**
 * Runs work apart and hands results back on the window's thread. Work captures its inputs and
 * returns a value; the newest job of a slot wins, an older one is cancelled and its result dropped.
 * To be called on the window's thread only. The executors are injected, so a test is a straight
 * line.
 */
public final class Jobs {
    private final Executor worker;
    private final Executor ui;
    private final LongSupplier nanos;
    private final Consumer<JobState.Failed> failures;
    private final Map<String, Slot> slots = new HashMap<>();

    /**
     * @param worker runs the work
     * @param ui brings results back to the window's thread
     * @param nanos a clock that never goes back, in nanoseconds
     * @param failures told once about each job that ended with an exception
     */
    public Jobs(
            Executor worker, Executor ui, LongSupplier nanos, Consumer<JobState.Failed> failures) {
        this.worker = worker;
        this.ui = ui;
        this.nanos = nanos;
        this.failures = failures;
    }

    /**
     * Something that takes time.
     *
     * @param <T> what it gives
     */
    @FunctionalInterface
    public interface Work<T extends @Nullable Object> {
        /**
         * @throws Exception which becomes {@link JobState.Failed}
         */
        T run(Progress progress) throws Exception;
    }

    /** What a slot does and did. */
    private static final class Slot {
        final ReadOnlyObjectWrapper<JobState> state = new ReadOnlyObjectWrapper<>(JobState.IDLE);
        @Nullable Run current;
    }

    /**
     * Starts work; whatever still runs in this slot is cancelled.
     *
     * @param slot names jobs of which only the newest matters
     * @param title what is asked for, for a person
     * @param work runs on the worker
     * @param onDone gets the result on the window's thread, unless cancelled or failed
     */
    public <T extends @Nullable Object> void start(
            String slot, String title, Work<T> work, Consumer<? super T> onDone) {
        Slot place = place(slot);
        Run old = place.current;
        if (old != null) {
            old.cancel();
        }
        Run run = new Run(title, nanos, shown -> ui.execute(() -> show(place, shown)));
        place.current = run;
        place.state.set(run.running(-1, ""));
        worker.execute(() -> perform(place, run, work, onDone));
    }

    /** Runs on the window's thread what can wait until the event that is dealt with has ended. */
    public void later(Runnable then) {
        ui.execute(then);
    }

    /** Cancels what runs in this slot; what it acknowledged so far stays. */
    public void cancel(String slot) {
        Slot place = place(slot);
        if (place.current != null) {
            place.current.cancel();
            place.current = null;
            place.state.set(JobState.IDLE);
        }
    }

    /** What this slot is doing. */
    public ReadOnlyObjectProperty<JobState> state(String slot) {
        return place(slot).state.getReadOnlyProperty();
    }

    private Slot place(String slot) {
        return slots.computeIfAbsent(slot, name -> new Slot());
    }

    private <T extends @Nullable Object> void perform(
            Slot place, Run run, Work<T> work, Consumer<? super T> onDone) {
        if (run.isCancelled()) {
            return;
        }
        try {
            T result = work.run(run);
            ui.execute(() -> finish(place, run, JobState.IDLE, () -> onDone.accept(result)));
        } catch (Progress.CancelledException e) {
            ui.execute(() -> finish(place, run, JobState.IDLE, () -> {}));
        } catch (Throwable e) {
            // The border of the thread: whatever escapes the work is told to the one error sink.
            JobState.Failed failed = new JobState.Failed(run.title(), e);
            ui.execute(() -> finish(place, run, failed, () -> failures.accept(failed)));
        }
    }

    private static void show(Slot place, Run.Shown shown) {
        if (place.current == shown.run()) {
            place.state.set(shown.state());
        }
    }

    private static void finish(Slot place, Run run, JobState state, Runnable then) {
        if (place.current == run) {
            place.current = null;
            place.state.set(state);
            then.run();
        }
    }
}
