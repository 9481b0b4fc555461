package org.harrow.ui.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.harrow.engine.ActionQuery;
import org.harrow.engine.CaseSession;
import org.harrow.engine.Markers;
import org.harrow.engine.Measures;
import org.harrow.model.Action;
import org.harrow.model.CaseException;
import org.harrow.model.ContextMarker;
import org.harrow.model.LogEntry;
import org.harrow.model.TimeInterval;
import org.harrow.ui.common.CaseSnapshot;
import org.harrow.ui.common.CaseViewModel;
import org.jspecify.annotations.Nullable;

/**
 * What the analyst wrote on the time axis, and the pen.
 *
 * @param markers the earliest first
 * @param measures in the order they were kept
 * @param pen writes into the case
 */
public record Notebook(
        ObservableValue<List<ContextMarker>> markers,
        ObservableValue<List<Measures.Measure>> measures,
        Pen pen) {

    /** More undated actions than this are searched for, not read through. */
    private static final int LISTED = 2_000;

    /** Empty, and never written in. */
    public static final Notebook NONE =
            new Notebook(
                    new SimpleObjectProperty<>(List.of()),
                    new SimpleObjectProperty<>(List.of()),
                    new Pen() {});

    /** Writes into the case; what is not overridden does nothing. */
    public interface Pen {

        /** True where it writes. */
        default boolean writes() {
            return false;
        }

        /** Marks a time. */
        default void mark(TimeInterval at, ContextMarker.Type type, String text) {}

        /** Takes a marker away. */
        default void unmark(long number) {}

        /** Keeps a ruler with the part of the timeline that is shown. */
        default void keep(String trigger, long width, TimeInterval shown, String reading) {}

        /** Takes a kept ruler away. */
        default void drop(long number) {}

        /** Reads the actions without a usable time, at most some thousands. */
        default void undated(Consumer<List<Action>> answer) {}
    }

    /** That of the open case of the window. */
    static Notebook of(CaseViewModel model) {
        ObservableValue<List<LogEntry>> log = model.snapshot().map(Notebook::log).orElse(List.of());
        return new Notebook(log.map(Markers::in), log.map(Measures::in), new CasePen(model));
    }

    private static List<LogEntry> log(@Nullable CaseSnapshot state) {
        return state == null ? List.of() : state.papers().log();
    }

    private record CasePen(CaseViewModel model) implements Pen {

        @Override
        public boolean writes() {
            return true;
        }

        @Override
        public void mark(TimeInterval at, ContextMarker.Type type, String text) {
            model.change(
                    "Marking a time",
                    (session, p) -> Markers.of(session).add(at, type, text),
                    done -> {});
        }

        @Override
        public void unmark(long number) {
            model.change(
                    "Taking a marker away",
                    (session, p) -> {
                        Markers.of(session).remove(number);
                        return number;
                    },
                    done -> {});
        }

        @Override
        public void keep(String trigger, long width, TimeInterval shown, String reading) {
            model.change(
                    "Keeping the ruler",
                    (session, p) -> Measures.of(session).keep(trigger, width, shown, reading),
                    done -> {});
        }

        @Override
        public void drop(long number) {
            model.change(
                    "Taking a ruler away",
                    (session, p) -> {
                        Measures.of(session).remove(number);
                        return number;
                    },
                    done -> {});
        }

        @Override
        public void undated(Consumer<List<Action>> answer) {
            model.ask("timeline-undated", (session, progress) -> read(session), answer);
        }

        private static List<Action> read(CaseSession session) throws CaseException {
            List<Action> found = new ArrayList<>();
            session.actions(
                    new ActionQuery(null, null, null, true),
                    action -> {
                        if (found.size() < LISTED) {
                            found.add(action);
                        }
                    });
            return found;
        }
    }
}
