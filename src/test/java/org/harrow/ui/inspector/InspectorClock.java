package org.harrow.ui.inspector;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import javafx.beans.value.ObservableValue;
import javafx.stage.Stage;
import javafx.util.Subscription;
import org.harrow.ui.Fx;
import org.harrow.ui.FxExtension;
import org.harrow.ui.common.CaseViewModel;
import org.harrow.ui.common.Selection;
import org.harrow.ui.job.Workers;
import org.jspecify.annotations.Nullable;

/** Chooses actions of a case and says how long it takes until the inspector tells of them. */
public final class InspectorClock implements AutoCloseable {
    private static final long PATIENCE_SECONDS = 60;

    private final Workers workers = new Workers();
    private final CaseViewModel desk;
    private final InspectorViewModel model;
    private final InspectorPane pane;
    private final Stage stage;

    private InspectorClock() {
        FxExtension.startToolkit();
        desk =
                Fx.call(
                        () ->
                                new CaseViewModel(
                                        workers.caseJobs(
                                                failed -> {
                                                    throw new AssertionError(failed.cause());
                                                }),
                                        new Selection(),
                                        InstantSource.system()));
        model = Fx.call(() -> new InspectorViewModel(desk));
        pane = Fx.call(() -> new InspectorPane(model));
        stage = Fx.show(() -> pane, 420, 900);
    }

    /** With a case open in its window. */
    public static InspectorClock of(Path file) throws InterruptedException {
        InspectorClock clock = new InspectorClock();
        CountDownLatch open = new CountDownLatch(1);
        Fx.run(() -> clock.desk.open(file, open::countDown));
        await(open);
        return clock;
    }

    /** From the choice to what an action tells: who, what, when and its text; in ms. */
    public double tell(String id) throws InterruptedException {
        return choose(id, model.inspection(), shown -> shown.action().id().equals(id));
    }

    /** From the choice to the bytes of its record, unpacked and checked; in ms. */
    public double read(String id) throws InterruptedException {
        return choose(id, model.verbatim(), shown -> true);
    }

    private <T> double choose(
            String id, ObservableValue<@Nullable T> part, Predicate<? super T> isIt)
            throws InterruptedException {
        CountDownLatch done = new CountDownLatch(1);
        AtomicLong end = new AtomicLong();
        AtomicReference<Subscription> following = new AtomicReference<>(Subscription.EMPTY);
        long start = System.nanoTime();
        Fx.run(
                () -> {
                    following.set(
                            part.subscribe(
                                    (old, now) -> {
                                        if (now != null && isIt.test(now)) {
                                            pane.applyCss();
                                            pane.layout();
                                            end.compareAndSet(0, System.nanoTime());
                                            done.countDown();
                                        }
                                    }));
                    desk.selection().action().set(id);
                });
        await(done);
        Fx.run(() -> following.get().unsubscribe());
        return (end.get() - start) / 1e6;
    }

    private static void await(CountDownLatch latch) throws InterruptedException {
        if (!latch.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            throw new IllegalStateException("nothing was shown");
        }
    }

    @Override
    public void close() {
        Fx.run(
                () -> {
                    desk.close();
                    stage.hide();
                });
        workers.close();
    }
}
