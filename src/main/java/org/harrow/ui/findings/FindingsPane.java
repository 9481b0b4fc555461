package org.harrow.ui.findings;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.harrow.engine.Triage;
import org.harrow.model.CaseData;
import org.harrow.model.Finding;
import org.harrow.ui.common.CaseSnapshot;
import org.harrow.ui.common.CaseViewModel;
import org.harrow.ui.common.Words;
import org.harrow.ui.job.JobState;
import org.harrow.ui.theme.TextScale;
import org.jspecify.annotations.Nullable;

/**
 * The inbox: all findings as cards by what the analyst made of them, strongest first. {@code J} and
 * {@code K} walk through them, {@code 1} to {@code 4} judge those that are chosen.
 */
public final class FindingsPane extends BorderPane {
    private static final Map<String, Triage.State> VERDICTS =
            Map.of(
                    "1", Triage.State.CONFIRMED,
                    "2", Triage.State.BENIGN,
                    "3", Triage.State.NEEDS_MORE,
                    "4", Triage.State.NEW);

    private final CaseViewModel desk;
    private final FindingActions actions;
    private final ListView<InboxRow> list = new ListView<>();
    private final Label count = new Label();
    private final Set<Triage.State> folded = EnumSet.of(Triage.State.BENIGN);
    private boolean following;

    /** The verdicts that are shown. */
    private Map<String, Triage.Verdict> known = Map.of();

    /**
     * @param desk the open case
     * @param actions what can be asked for here
     */
    public FindingsPane(CaseViewModel desk, FindingActions actions) {
        this.desk = desk;
        this.actions = actions;
        getStyleClass().add("findings-pane");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Label title = new Label("Findings");
        title.getStyleClass().add("panel-title");
        count.getStyleClass().add("count-badge");
        HBox header = new HBox(title, space, count);
        header.getStyleClass().add("panel-header");
        setTop(header);
        list.getStyleClass().add("findings-list");
        list.setCellFactory(view -> new InboxCell(this::fold, this::weigh));
        list.setPlaceholder(new Nothing(desk, actions));
        list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        setCenter(list);
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
        // Typed, not pressed: the digit must not end up in the form that it opens.
        list.addEventHandler(KeyEvent.KEY_TYPED, this::onTyped);
        list.addEventHandler(MouseEvent.MOUSE_CLICKED, this::onClick);
        // A filter: the list itself takes Esc for the end of an edit that it does not have.
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::onEscape);
        list.getSelectionModel().selectedItemProperty().subscribe(this::choose);
        desk.snapshot().subscribe(state -> show());
        desk.selection().finding().subscribe(this::follow);
        TextScale.of(list).subscribe(scale -> keepHead());
    }

    /** Chooses the finding so many places further down. */
    public void step(int by) {
        int next = Inbox.step(list.getItems(), list.getSelectionModel().getSelectedIndex(), by);
        if (next >= 0) {
            list.getSelectionModel().clearAndSelect(next);
            headUp(next);
        }
    }

    /** The head of a card at the top: only once the one before is folded is it known where. */
    private void headUp(int card) {
        list.scrollTo(card);
        list.layout();
        list.scrollTo(card);
    }

    /** What a key from 1 to 4 says of what is chosen. */
    public static Triage.State verdict(String key) {
        return VERDICTS.getOrDefault(key, Triage.State.NEW);
    }

    /** Cards of another height have moved: the open one begins at the top again. */
    private void keepHead() {
        int chosen = list.getSelectionModel().getSelectedIndex();
        if (chosen >= 0) {
            list.applyCss();
            headUp(chosen);
        }
    }

    /** Judges the chosen findings, as the keys do. */
    public void judge(Triage.State state) {
        List<Finding> chosen = chosen();
        if (!chosen.isEmpty()) {
            boolean one = chosen.size() == 1;
            Triage.Verdict before = one ? verdict(chosen.getFirst()) : Triage.Verdict.NONE;
            actions.judge(chosen, before.as(state));
        }
    }

    private Triage.Verdict verdict(Finding finding) {
        CaseSnapshot state = desk.snapshot().get();
        return state == null
                ? Triage.Verdict.NONE
                : state.judged().verdicts().getOrDefault(finding.id(), Triage.Verdict.NONE);
    }

    /** An explanation was held to be true in a card, or no longer: as a verdict, with a reason. */
    private void weigh(Finding finding, String explanation) {
        Triage.Verdict before = verdict(finding);
        boolean fresh = before.state() == Triage.State.NEW;
        actions.judge(
                List.of(finding),
                before.turned(explanation).as(fresh ? Triage.State.BENIGN : before.state()));
    }

    /** Puts the keyboard here. */
    public void focus() {
        list.requestFocus();
    }

    private void show() {
        CaseSnapshot state = desk.snapshot().get();
        List<Finding> findings = state == null ? List.of() : state.findings();
        Map<String, Triage.Verdict> verdicts = state == null ? Map.of() : state.judged().verdicts();
        List<InboxRow> rows = Inbox.rows(findings, verdicts, folded);
        Finding next = next(verdicts);
        known = verdicts;
        if (!rows.equals(list.getItems())) {
            following = true;
            list.getSelectionModel().clearSelection(); // by place, and other rows stand there now
            list.getItems().setAll(rows);
            following = false;
        }
        if (next != null) {
            desk.selection().choose(next);
        }
        count.setText(Words.count(findings.size()));
        count.setVisible(!findings.isEmpty());
        Finding kept = desk.selection().finding().get();
        follow(kept);
    }

    /** The unjudged one below those that were just judged, or null where none was, or is left. */
    private @Nullable Finding next(Map<String, Triage.Verdict> verdicts) {
        List<Finding> chosen = chosen();
        boolean judged =
                !chosen.isEmpty()
                        && chosen.stream()
                                .allMatch(one -> isNew(known, one) && !isNew(verdicts, one));
        if (!judged) {
            return null;
        }
        List<Finding> open =
                list.getItems().stream()
                        .filter(InboxRow.Entry.class::isInstance)
                        .map(row -> ((InboxRow.Entry) row).finding())
                        .filter(one -> isNew(known, one))
                        .toList();
        int last = open.indexOf(chosen.getLast());
        return open.stream()
                .skip(last + 1L)
                .filter(one -> isNew(verdicts, one))
                .findFirst()
                .orElse(null);
    }

    private static boolean isNew(Map<String, Triage.Verdict> verdicts, Finding finding) {
        return verdicts.getOrDefault(finding.id(), Triage.Verdict.NONE).state() == Triage.State.NEW;
    }

    private void fold(InboxRow.Group group) {
        if (!folded.remove(group.state())) {
            folded.add(group.state());
        }
        show();
    }

    private List<Finding> chosen() {
        List<Finding> chosen = new ArrayList<>();
        for (InboxRow row : list.getSelectionModel().getSelectedItems()) {
            if (row instanceof InboxRow.Entry entry) {
                chosen.add(entry.finding());
            }
        }
        return chosen;
    }

    private void choose(@Nullable InboxRow row) {
        if (!following && row instanceof InboxRow.Entry entry) {
            desk.selection().choose(entry.finding());
        }
    }

    /** Brings what is chosen here back into view where other views have wandered off. */
    private void chooseAgain() {
        if (list.getSelectionModel().getSelectedItem() instanceof InboxRow.Entry entry
                && chosen().size() == 1) {
            desk.selection().finding().set(null);
            desk.selection().choose(entry.finding());
        }
    }

    private void follow(@Nullable Finding finding) {
        following = true;
        if (finding == null) {
            list.getSelectionModel().clearSelection();
        } else if (chosen().stream().noneMatch(same(finding))) {
            for (int i = 0; i < list.getItems().size(); i++) {
                if (list.getItems().get(i) instanceof InboxRow.Entry entry
                        && same(finding).test(entry.finding())) {
                    list.getSelectionModel().clearAndSelect(i);
                    headUp(i);
                }
            }
        }
        following = false;
    }

    private static Predicate<Finding> same(Finding finding) {
        return other -> other.id().equals(finding.id());
    }

    private void onClick(MouseEvent event) {
        if (!event.isShortcutDown() && !event.isShiftDown()) {
            chooseAgain();
        }
    }

    private void onKey(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        if (event.getCode() == KeyCode.J) {
            step(1);
        } else if (event.getCode() == KeyCode.K) {
            step(-1);
        } else if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
            open();
        } else {
            return;
        }
        event.consume();
    }

    private void onTyped(KeyEvent event) {
        Triage.State verdict = VERDICTS.get(event.getCharacter());
        if (verdict != null && !event.isShortcutDown() && !event.isAltDown()) {
            judge(verdict);
            event.consume();
        }
    }

    private void open() {
        if (list.getSelectionModel().getSelectedItem() instanceof InboxRow.Group group) {
            fold(group);
        } else {
            chooseAgain();
        }
    }

    private void onEscape(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && desk.selection().peel()) {
            event.consume();
        }
    }

    /** What to do where there are no findings yet. */
    private static final class Nothing extends VBox {
        private final Label text = new Label();
        private final Button next = new Button();

        Nothing(CaseViewModel desk, FindingActions actions) {
            getStyleClass().add("empty-state");
            text.setWrapText(true);
            next.getStyleClass().add("accent");
            next.setMinWidth(Region.USE_PREF_SIZE);
            getChildren().addAll(text, next);
            desk.data().subscribe(() -> say(desk, actions));
            desk.activity().subscribe(() -> say(desk, actions));
            say(desk, actions);
        }

        private void say(CaseViewModel desk, FindingActions actions) {
            CaseData data = desk.data().get();
            boolean something = data != null && data.size() > 0;
            boolean busy = desk.activity().get() instanceof JobState.Running;
            next.setVisible(something || !busy);
            next.setText(something ? "Run detectors" : "Import files…");
            next.setTooltip(
                    new Tooltip(
                            something
                                    ? "Measure everything in the case (Ctrl+R)"
                                    : "Choose exports, archives or logs (Ctrl+I)"));
            next.setOnAction(
                    event -> {
                        if (something) {
                            actions.detect();
                        } else {
                            actions.importFiles();
                        }
                    });
            text.setText(
                    something
                            ? "No findings yet. Link accounts that one operator runs before you run"
                                    + " the detectors: links made afterwards count for less."
                            : busy
                                    ? "Files are being read."
                                    : "Import exports first: choose them, or drop them anywhere on"
                                            + " the window.");
        }
    }
}
