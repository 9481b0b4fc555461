package org.harrow.ui.papers;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.geometry.Orientation;
import javafx.scene.control.Button;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.harrow.engine.CaseSession;
import org.harrow.engine.DetectorTable;
import org.harrow.engine.Exemplars;
import org.harrow.engine.Prompting;
import org.harrow.model.CaseException;
import org.harrow.ui.common.CaseViewModel;
import org.harrow.ui.common.HostileText;
import org.harrow.ui.common.Table;
import org.harrow.ui.common.Words;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/**
 * What measures in this case: the detectors with their parameters, the case's own rules and why
 * they fire or do not, and the records that are marked for them.
 */
public final class DetectorsPane extends PaperPane {
    private final CaseViewModel desk;
    private final DetectorActions actions;
    private final DetectorDetail detail;
    private final Table<DetectorTable.Row> table = new Table<>("No case is open.");
    private final Button run;
    private final Button remove;
    private boolean active;

    /** What is asked of a case at once. */
    private record Answer(List<DetectorTable.Row> rows, List<DetectorDetail.Mark> marks) {
        static Answer of(CaseSession session) throws CaseException {
            List<DetectorDetail.Mark> marks = new ArrayList<>();
            add(marks, "prompted the case", Prompting.of(session).reasons());
            add(marks, "exemplar", Exemplars.of(session).reasons());
            return new Answer(DetectorTable.of(session).list(), List.copyOf(marks));
        }

        private static void add(
                List<DetectorDetail.Mark> marks, String purpose, Map<String, String> reasons) {
            reasons.forEach((id, why) -> marks.add(new DetectorDetail.Mark(purpose, id, why)));
        }
    }

    /**
     * @param desk the open case
     * @param actions what can be asked for here
     */
    public DetectorsPane(CaseViewModel desk, DetectorActions actions) {
        this.desk = desk;
        this.actions = actions;
        this.detail = new DetectorDetail(desk, actions);
        getStyleClass().add("detectors-pane");
        table.exact("Detector", 200, DetectorTable.Row::id)
                .number("Set here", 80, row -> row.isRule() ? "" : Words.count(row.changed()))
                .number("Run", 60, row -> row.last().number() == 0 ? "not yet" : number(row))
                .number("Tested", 80, row -> Words.count(row.last().tested()))
                .text("Changed by the newest run", 420, row -> changed(row));
        table.setAccessibleText("Detectors and rules");
        run =
                button(
                        "Run it",
                        Material2OutlinedMZ.PLAY_ARROW,
                        "Run the chosen one and say what changed (Ctrl+Enter)",
                        this::run);
        button(
                "Add rules…",
                Material2OutlinedAL.ADD,
                "Add detectors of your own from a YAML file (Insert)",
                actions::addRules);
        remove =
                button(
                        "Take out",
                        Material2OutlinedAL.DELETE,
                        "Take the chosen rule out of the case (Delete)",
                        this::remove);
        SplitPane halves = new SplitPane(table, detail);
        halves.setOrientation(Orientation.VERTICAL);
        halves.setDividerPositions(.42);
        setCenter(halves);
        desk.snapshot().subscribe(state -> ask());
        table.getSelectionModel().selectedItemProperty().subscribe(this::choose);
        table.addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
        choose(null);
    }

    /** Comes on the screen or leaves it; only there is the case asked. */
    public void setActive(boolean on) {
        active = on;
        ask();
    }

    private void ask() {
        if (active) {
            desk.ask("detectors", (session, progress) -> Answer.of(session), this::show);
        }
    }

    private void show(Answer answer) {
        DetectorTable.Row chosen = table.getSelectionModel().getSelectedItem();
        detail.marks(answer.marks());
        table.getItems().setAll(answer.rows());
        int row = 0;
        for (int i = 0; i < answer.rows().size(); i++) {
            row = chosen != null && answer.rows().get(i).id().equals(chosen.id()) ? i : row;
        }
        table.getSelectionModel().select(row);
        long rules = answer.rows().stream().filter(DetectorTable.Row::isRule).count();
        say(
                Words.count(answer.rows().size() - rules, "detector")
                        + ", "
                        + Words.count(rules, "rule")
                        + ", "
                        + Words.count(answer.marks().size(), "marked record"));
    }

    private static String number(DetectorTable.Row row) {
        return Words.count(row.last().number());
    }

    private static String changed(DetectorTable.Row row) {
        return HostileText.line(row.last().changed());
    }

    private void choose(DetectorTable.@Nullable Row row) {
        run.setDisable(row == null);
        remove.setDisable(row == null || !row.isRule());
        detail.show(row);
    }

    private void run() {
        DetectorTable.Row chosen = table.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            actions.run(chosen.id());
        }
    }

    private void remove() {
        DetectorTable.Row chosen = table.getSelectionModel().getSelectedItem();
        if (chosen != null && chosen.isRule()) {
            actions.remove(chosen.rule());
        }
    }

    private void onKey(KeyEvent event) {
        if (event.getCode() == KeyCode.DELETE) {
            remove();
        } else if (event.getCode() == KeyCode.INSERT) {
            actions.addRules();
        } else if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
            run();
        } else {
            return;
        }
        event.consume();
    }
}
