package org.harrow.ui.papers;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.input.KeyEvent;
import org.harrow.engine.Basket;
import org.harrow.engine.CaseSession;
import org.harrow.engine.NotePlaces;
import org.harrow.engine.Notes;
import org.harrow.model.CaseException;
import org.harrow.model.Finding;
import org.harrow.model.TimeInterval;
import org.harrow.ui.common.ActionSentence;
import org.harrow.ui.common.CaseViewModel;
import org.harrow.ui.common.HostileText;
import org.harrow.ui.common.KeyNumber;
import org.harrow.ui.common.Selection;
import org.harrow.ui.common.Table;
import org.harrow.ui.common.Words;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** Every note of the analyst, whatever it is pinned to, and the way back to what was seen then. */
public final class NotesPane extends PaperPane {
    private final CaseViewModel desk;
    private final Looks looks;
    private final Table<Told> table =
            new Table<>(
                    "No note has been written. N writes one on the action, finding, arc, edge or"
                            + " range that is chosen.");
    private final Button show;
    private final Button basket;
    private final Button withdraw;
    private boolean active;

    /** Where notes lead. */
    public interface Looks {
        /** Shows a stretch of time on the timeline. */
        void show(TimeInterval span);

        /** Shows a view by the name of its tab. */
        void show(String tab);
    }

    /**
     * A note in words.
     *
     * @param note as it was written
     * @param about what it is pinned to
     */
    private record Told(Notes.Note note, String about) {}

    /**
     * @param desk the open case
     * @param looks where notes lead
     */
    public NotesPane(CaseViewModel desk, Looks looks) {
        this.desk = desk;
        this.looks = looks;
        getStyleClass().add("notes-pane");
        table.wrapped("Note", 320, told -> HostileText.line(told.note.text()))
                .keeping(0.4)
                .wrapped("About", 320, Told::about)
                .keeping(0.4)
                .time("Written (UTC)", NotesPane::written);
        table.setAccessibleText("Notes");
        show =
                button(
                        "Show",
                        Material2OutlinedMZ.VISIBILITY,
                        "Choose what it is about and look where you looked then (Enter)",
                        this::show);
        basket =
                button(
                        "Into the basket",
                        Material2OutlinedAL.ADD_SHOPPING_CART,
                        "Put the note into the report (B)",
                        this::put);
        withdraw =
                button(
                        "Withdraw",
                        Material2OutlinedAL.DELETE,
                        "Take the note back; the custody log keeps what it said (Delete)",
                        this::withdraw);
        setCenter(table);
        desk.snapshot().subscribe(state -> read());
        table.getSelectionModel().selectedItemProperty().subscribe(this::choose);
        table.addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
        choose(null);
    }

    /** Comes on the screen or leaves it; only there are notes read. */
    public void setActive(boolean on) {
        active = on;
        read();
    }

    private void read() {
        if (active) {
            desk.ask("notes", (session, progress) -> told(session), this::list);
        }
    }

    private static List<Told> told(CaseSession session) throws CaseException {
        List<Told> out = new ArrayList<>();
        for (Notes.Note note : session.notes().all().reversed()) {
            out.add(new Told(note, about(session, note.target())));
        }
        return out;
    }

    private static String about(CaseSession session, Notes.Target target) throws CaseException {
        return switch (target.type()) {
            case "action" -> action(session, target.id());
            case "arc" -> "an answer: " + action(session, target.id().split("/", 2)[1]);
            case "finding" -> finding(session, target.id());
            case "range" -> target.id().replace("/", " to ");
            default -> target.type() + " " + HostileText.line(target.id());
        };
    }

    private static String action(CaseSession session, String id) throws CaseException {
        return session.action(id).map(ActionSentence::of).orElse("an action that is gone");
    }

    private static String finding(CaseSession session, String id) throws CaseException {
        for (Finding finding : session.findings()) {
            if (finding.id().equals(id)) {
                return HostileText.line(
                        KeyNumber.of(finding) + ": " + finding.headline().summary());
            }
        }
        return "a finding that a later run has no more";
    }

    private void list(List<Told> notes) {
        int chosen = table.getSelectionModel().getSelectedIndex();
        table.getItems().setAll(notes);
        if (!notes.isEmpty()) {
            table.getSelectionModel().clearAndSelect(Math.clamp(chosen, 0, notes.size() - 1));
        }
        say(Words.count(notes.size(), "note"));
    }

    private static String written(Told told) {
        return TimeInterval.format(TimeInterval.micros(told.note.at()) / 1_000_000 * 1_000_000);
    }

    private void choose(@Nullable Told told) {
        List.of(show, basket, withdraw).forEach(button -> button.setDisable(told == null));
    }

    private void onKey(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        switch (event.getCode()) {
            case ENTER -> show();
            case B -> put();
            case DELETE -> withdraw();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void show() {
        Told told = table.getSelectionModel().getSelectedItem();
        if (told == null) {
            return;
        }
        Notes.Target target = told.note.target();
        String id = target.id();
        Selection selection = desk.selection();
        TimeInterval view = told.note.view();
        switch (target.type()) {
            case "action" -> selection.action().set(id);
            case "arc" -> arc(id.split("/", 2));
            case "finding" -> finding(id);
            case "account" -> selection.account().set(id);
            case "artifact" -> selection.artifact().set(id);
            case "range" -> selection.range().set(NotePlaces.time(id));
            case "edge" -> {
                looks.show("Graph");
                return;
            }
            default -> {}
        }
        if (view == null) {
            looks.show("Timeline");
        } else {
            looks.show(view);
        }
    }

    /** The finding whose arc it is, else the answer alone. */
    private void arc(String[] ends) {
        desk.findings().get().stream()
                .filter(
                        finding ->
                                finding.support().arcs().stream()
                                        .anyMatch(
                                                arc ->
                                                        arc.trigger().equals(ends[0])
                                                                && arc.reaction().equals(ends[1])))
                .findFirst()
                .ifPresent(desk.selection()::choose);
        desk.selection().action().set(ends[1]);
    }

    private void finding(String id) {
        desk.findings().get().stream()
                .filter(finding -> finding.id().equals(id))
                .findFirst()
                .ifPresent(desk.selection()::choose);
    }

    private void put() {
        Told told = table.getSelectionModel().getSelectedItem();
        if (told != null) {
            String note = "note:" + told.note.number();
            desk.change(
                    "Putting it in the basket",
                    (session, progress) -> Basket.of(session).add(note, ""),
                    done -> {});
        }
    }

    private void withdraw() {
        Told told = table.getSelectionModel().getSelectedItem();
        if (told != null) {
            desk.change(
                    "Withdrawing the note",
                    (session, progress) -> {
                        session.notes().withdraw(told.note.number());
                        return true;
                    },
                    done -> {});
        }
    }
}
