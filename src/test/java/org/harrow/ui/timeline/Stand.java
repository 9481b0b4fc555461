package org.harrow.ui.timeline;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.harrow.draw.Hit;
import org.harrow.draw.Incident;
import org.harrow.draw.Target;
import org.harrow.engine.Measures;
import org.harrow.model.AccountLink;
import org.harrow.model.CaseData;
import org.harrow.model.ContextMarker;
import org.harrow.model.Finding;
import org.harrow.model.TimeInterval;
import org.harrow.paint.Face;
import org.harrow.paint.Palette;
import org.harrow.ui.Fx;
import org.harrow.ui.FxRobot;
import org.harrow.ui.common.Selection;
import org.harrow.ui.job.Jobs;
import org.jspecify.annotations.Nullable;

/** A timeline of the invented incident in a window of its own, drawn on the FX thread. */
final class Stand {

    final Incident incident = Incident.invented();
    final Selection selection = Fx.call(Selection::new);
    final SimpleBooleanProperty dark = new SimpleBooleanProperty();
    final ReadOnlyObjectWrapper<@Nullable CaseData> data =
            new ReadOnlyObjectWrapper<>(incident.data());
    final ReadOnlyObjectWrapper<List<Finding>> findings =
            new ReadOnlyObjectWrapper<>(incident.findings());
    final SimpleObjectProperty<List<ContextMarker>> markers = new SimpleObjectProperty<>(List.of());
    final SimpleObjectProperty<List<Measures.Measure>> measures =
            new SimpleObjectProperty<>(List.of());
    final FxRobot robot = new FxRobot();
    final TimelinePane pane;
    final TimelineCanvas canvas;

    Stand() {
        Executor here = Runnable::run;
        Jobs jobs =
                new Jobs(
                        here,
                        here,
                        System::nanoTime,
                        failed -> {
                            throw new AssertionError(failed.cause());
                        });
        TimelineFeed feed =
                new TimelineFeed(
                        data.getReadOnlyProperty(),
                        findings.getReadOnlyProperty(),
                        new SimpleObjectProperty<>(List.<AccountLink>of()),
                        (rows, answer) -> answer.accept(Map.of(rows.getFirst(), "a text")),
                        new Notebook(markers, measures, new Paper()));
        TimelinePane.Look look =
                new TimelinePane.Look(
                        Face.load(), dark.map(now -> now ? Palette.DARK : Palette.LIGHT));
        pane = Fx.call(() -> new TimelinePane(feed, selection, jobs, look));
        canvas = (TimelineCanvas) pane.canvas();
        Fx.show(() -> pane, 900, 520);
        Fx.run(canvas::requestFocus);
        Fx.until("the first picture is shown", () -> canvas.shown() != null);
    }

    /** Writes into the lists above, as a case would. */
    private final class Paper implements Notebook.Pen {
        @Override
        public boolean writes() {
            return true;
        }

        @Override
        public void mark(TimeInterval at, ContextMarker.Type type, String text) {
            markers.set(List.of(new ContextMarker(1, at, type, text)));
        }

        @Override
        public void unmark(long number) {
            markers.set(List.of());
        }

        @Override
        public void keep(String trigger, long width, TimeInterval shown, String reading) {
            measures.set(List.of(new Measures.Measure(1, trigger, width, shown, reading)));
        }
    }

    TimelineViewModel.State now() {
        return Fx.call(() -> pane.view().now());
    }

    long middle() {
        return (now().viewport().time().lo() + now().viewport().time().hi()) / 2;
    }

    /** The middle of the first place that answers with such a target. */
    <T extends Target> Hit find(Class<T> kind) {
        return Fx.call(
                () ->
                        java.util.Objects.requireNonNull(canvas.shown()).picture().hits().stream()
                                .filter(hit -> kind.isInstance(hit.target()))
                                .findFirst()
                                .orElseThrow());
    }

    void click(Hit hit) {
        robot.clickAt(
                canvas,
                hit.box().x() + hit.box().width() / 2,
                hit.box().y() + hit.box().height() / 2);
    }

    String narration() {
        return Fx.call(() -> pane.narration().get());
    }
}
