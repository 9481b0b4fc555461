package org.harrow.ui.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.animation.PauseTransition;
import javafx.beans.property.BooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.util.Duration;
import org.harrow.draw.Timeline;
import org.harrow.engine.CaseSession;
import org.harrow.model.Account;
import org.harrow.model.Action;
import org.harrow.model.CaseData;
import org.harrow.model.CaseException;
import org.harrow.model.Finding;
import org.harrow.model.TimeInterval;
import org.harrow.ui.common.CaseViewModel;
import org.harrow.ui.common.Selection;
import org.harrow.ui.settings.Seen;
import org.harrow.ui.settings.Settings;
import org.harrow.ui.timeline.KeptLanes;
import org.harrow.ui.timeline.Places;
import org.harrow.ui.timeline.TimelinePane;
import org.jspecify.annotations.Nullable;

/** Remembers how the window of each case was left, and puts it back when the case is opened. */
final class Leaving {
    /** After the last change of what is looked at: not at each step of a drag. */
    private static final Duration SOON = Duration.seconds(1);

    private final Memory memory;
    private final TabPane views;
    private final BooleanProperty imports;
    private final TimelinePane timeline;
    private final Places places;
    private final CaseViewModel desk;
    private final PauseTransition soon = new PauseTransition(SOON);
    private @Nullable Path open;

    /** What is to be looked at again as soon as it is there. */
    private @Nullable Seen wanted;

    private @Nullable CaseData asked;

    /**
     * @param views the tabs
     * @param imports whether the list of imports is open
     * @param timeline whose lanes are arranged
     * @param desk the open case, and what is chosen in it
     */
    Leaving(
            Memory memory,
            TabPane views,
            BooleanProperty imports,
            TimelinePane timeline,
            CaseViewModel desk) {
        this.memory = memory;
        this.views = views;
        this.imports = imports;
        this.timeline = timeline;
        this.places = new Places(timeline.view());
        this.desk = desk;
        soon.setOnFinished(event -> keep());
        views.getSelectionModel().selectedItemProperty().subscribe(this::keep);
        imports.subscribe(this::keep);
        timeline.lanes().subscribe(this::keep);
        Selection selection = desk.selection();
        Stream.<ObservableValue<?>>of(
                        selection.finding(),
                        selection.action(),
                        selection.account(),
                        selection.artifact(),
                        selection.range(),
                        selection.hours(),
                        places.shown())
                .forEach(watched -> watched.subscribe(soon::playFromStart));
        timeline.drawn().subscribe(this::lookAgain);
        places.shown().subscribe(place -> selection.view().set(shown(place)));
    }

    private @Nullable TimeInterval shown(Places.Place place) {
        return timeline.drawn().get() == null ? null : place.time();
    }

    private void keep() {
        Path file = open;
        Tab tab = views.getSelectionModel().getSelectedItem();
        if (file != null && tab != null) {
            KeptLanes lanes = timeline.lanes().get();
            Seen seen = wanted == null ? seen() : wanted;
            Settings.Left left =
                    new Settings.Left(
                            tab.getText(), imports.get(), lanes.grouping(), lanes.pinned(), seen);
            memory.change(settings -> settings.withLeft(file, left));
        }
    }

    private Seen seen() {
        Selection selection = desk.selection();
        Finding finding = selection.finding().get();
        Seen.Chosen chosen =
                new Seen.Chosen(
                        finding == null ? null : finding.id(),
                        selection.action().get(),
                        hash(selection.account().get()),
                        hash(selection.artifact().get()));
        Places.Place place = places.now();
        return new Seen(
                chosen,
                selection.range().get(),
                selection.hours().get(),
                place.time(),
                place.lanes());
    }

    private static @Nullable String hash(@Nullable String name) {
        return name == null ? null : Seen.hash(name);
    }

    /** No case is open: what changes now is nobody's. */
    void none() {
        if (open != null) {
            keep();
        }
        open = null;
        wanted = null;
    }

    /** A case is open, or none; before its data are shown. */
    void opened(@Nullable Path file) {
        if (file != null && !file.equals(open)) {
            Settings.Left left = memory.settings().get().left(file);
            views.getTabs().stream()
                    .filter(tab -> tab.getText().equals(left.tab()))
                    .findFirst()
                    .ifPresent(views.getSelectionModel()::select);
            imports.set(left.imports());
            timeline.restore(new KeptLanes(left.grouping(), left.pinned()));
            wanted = left.seen();
            timeline.view().plain();
            places.look(null);
        }
        open = file;
    }

    /** Chooses what was chosen, as far as the case still has it, then looks where one looked. */
    private void lookAgain(@Nullable Timeline drawn) {
        Seen seen = wanted;
        if (drawn == null || seen == null || asked == drawn.data()) {
            return;
        }
        asked = drawn.data();
        desk.ask(
                "left",
                (session, progress) -> known(session, drawn.data(), seen.chosen()),
                names -> choose(seen, names));
    }

    /** What the case still has; null for what it has no longer. */
    private record Known(
            @Nullable String action, @Nullable String account, @Nullable String artifact) {}

    private static Known known(CaseSession session, CaseData data, Seen.Chosen chosen)
            throws CaseException {
        String action = chosen.action();
        List<String> accounts = data.accounts().stream().map(Account::id).toList();
        return new Known(
                action == null ? null : session.action(action).map(Action::id).orElse(null),
                Seen.named(chosen.account(), accounts),
                Seen.named(chosen.artifact(), data.artifacts()));
    }

    private void choose(Seen seen, Known names) {
        Selection selection = desk.selection();
        if (!seen.equals(wanted)) {
            return; // another case was opened meanwhile
        }
        wanted = null;
        if (!selection.isEmpty()) {
            return;
        }
        selection.account().set(names.account());
        selection.artifact().set(names.artifact());
        desk.findings().get().stream()
                .filter(finding -> finding.id().equals(seen.chosen().finding()))
                .findFirst()
                .ifPresent(selection.finding()::set);
        selection.action().set(names.action());
        selection.range().set(seen.range());
        selection.hours().set(seen.hours());
        TimeInterval view = seen.view();
        places.look(view == null ? null : new Places.Place(view, seen.scroll()));
    }
}
