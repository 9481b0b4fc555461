package org.harrow.ui.timeline;

import java.util.ArrayList;
import java.util.List;
import org.harrow.draw.Ruler;
import org.harrow.draw.Timeline;
import org.harrow.engine.Basket;
import org.harrow.engine.Measures;
import org.harrow.model.TimeInterval;
import org.harrow.ui.common.Selection;
import org.jspecify.annotations.Nullable;

/** What the analyst writes on the axis: markers and kept rulers; and what has no place on it. */
final class AxisNotes {

    private static final String MARKERS = "Markers";
    private static final String UNDATED = "Undated";

    private final Notebook notebook;
    private final TimelineViewModel view;
    private final Runnable back;
    private final Drawer drawer = new Drawer();
    private final MarkerPanel markers;
    private final UndatedTray undated;

    /**
     * @param notebook what is written, and the pen
     * @param view where the timeline looks
     * @param selection told what is chosen in a list
     * @param back puts the keyboard back onto the lanes
     */
    AxisNotes(Notebook notebook, TimelineViewModel view, Selection selection, Runnable back) {
        this.notebook = notebook;
        this.view = view;
        this.back = back;
        this.markers = new MarkerPanel(notebook, this::glance);
        this.undated = new UndatedTray(selection.action()::set);
        drawer.add(MARKERS, markers);
        drawer.add(UNDATED, undated);
        notebook.measures().subscribe(measures -> layMeasures());
    }

    /** What lies under the lanes. */
    Drawer drawer() {
        return drawer;
    }

    /** Opens the list of markers with the keyboard in it, or closes it. */
    void toggleMarkers() {
        if (view.timeline().get() != null && drawer.toggle(MARKERS)) {
            TimeInterval shown = view.now().viewport().time();
            markers.focusWhen(shown.lo() + shown.width() / 2);
        } else {
            back.run();
        }
    }

    /** Opens the list of undated records with the keyboard in it, or closes it. */
    void toggleUndated() {
        Timeline timeline = view.timeline().get();
        if (drawer.toggle(UNDATED) && timeline != null) {
            long all = timeline.data().undated();
            notebook.pen().undated(found -> undated.show(found, all));
            undated.focusList();
        } else {
            back.run();
        }
    }

    /** Opens the list of undated records. */
    void showUndated() {
        drawer.show("");
        toggleUndated();
    }

    private void glance(TimeInterval at) {
        view.move(
                viewport -> {
                    long lo = at.lo() - viewport.span() / 2;
                    return viewport.over(new TimeInterval(lo, lo + viewport.span()));
                });
    }

    /**
     * Keeps the ruler with what is shown: in the case where there is one to write in.
     *
     * @param reading what it says
     */
    void keepRuler(String reading) {
        Timeline timeline = view.timeline().get();
        Ruler ruler = view.now().rulers().active();
        if (timeline != null && ruler != null && notebook.pen().writes()) {
            TimeInterval shown = view.now().viewport().time();
            notebook.pen().keep(timeline.data().id(ruler.trigger()), ruler.width(), shown, reading);
            view.toggleRuler();
        } else {
            view.keepRuler();
        }
    }

    /** The ruler that is being moved, as a picture keeps it; null where there is none. */
    Basket.@Nullable Laid laid() {
        Timeline timeline = view.timeline().get();
        Ruler ruler = view.now().rulers().active();
        return timeline == null || ruler == null
                ? null
                : new Basket.Laid(timeline.data().id(ruler.trigger()), ruler.width());
    }

    /** Lays the rulers that the case keeps onto the lanes. */
    void layMeasures() {
        Timeline timeline = view.timeline().get();
        if (timeline == null || !notebook.pen().writes()) {
            return;
        }
        List<Ruler> kept = new ArrayList<>();
        for (Measures.Measure measure : notebook.measures().getValue()) {
            int row = timeline.row(measure.trigger());
            if (row >= 0) {
                kept.add(new Ruler(row, measure.width()));
            }
        }
        view.keep(kept);
    }

    /** Looks at a kept ruler as it was looked at when it was kept; what it read then. */
    String show(Ruler ruler) {
        Timeline timeline = view.timeline().get();
        for (Measures.Measure measure : notebook.measures().getValue()) {
            if (timeline != null
                    && measure.width() == ruler.width()
                    && timeline.row(measure.trigger()) == ruler.trigger()) {
                view.move(viewport -> viewport.over(measure.shown()));
                return measure.reading();
            }
        }
        return "";
    }
}
