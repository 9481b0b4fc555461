package org.harrow.ui.shell;

import java.time.Instant;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.harrow.engine.ActWords;
import org.harrow.engine.ImportReceipt;
import org.harrow.model.LogEntry;
import org.harrow.model.Source;
import org.harrow.ui.common.CaseSnapshot;
import org.harrow.ui.common.CaseViewModel;
import org.harrow.ui.common.HostileText;
import org.harrow.ui.common.Passing;
import org.harrow.ui.common.Words;
import org.harrow.ui.intake.IntakeViewModel;
import org.harrow.ui.job.JobState;
import org.harrow.ui.theme.Icons;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** One line: when it was saved, how much there is, what is being done, what was imported. */
final class StatusBar extends HBox {
    private final CaseViewModel desk;
    private final IntakeViewModel intake;
    private final Label saved = new Label();
    private final Label actions = new Label();
    private final Label activity = new Label();
    private final ProgressBar bar = new ProgressBar();
    private final Button cancel = new Button("", Icons.of(Material2OutlinedAL.CANCEL));
    private final Label undo = new Label();
    private final Label imported = new Label();
    private final Label hint = new Label("Shortcuts: ?");

    /**
     * @param desk the open case
     * @param intake its imports
     * @param macros whether what is done is recorded
     */
    StatusBar(CaseViewModel desk, IntakeViewModel intake, MacroDesk macros) {
        this.desk = desk;
        this.intake = intake;
        getStyleClass().add("status-bar");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        bar.getStyleClass().add("status-progress");
        cancel.getStyleClass().addAll("flat", "button-icon", "status-cancel");
        cancel.setMinWidth(USE_PREF_SIZE);
        cancel.setAccessibleText("Cancel");
        cancel.setTooltip(new Tooltip("Cancel; what was acknowledged stays"));
        cancel.setOnAction(event -> desk.cancelActivity());
        saved.setId("status-saved");
        actions.setId("status-actions");
        undo.setId("status-undo");
        undo.setTooltip(new Tooltip("What Ctrl+Z takes back"));
        imported.setId("status-import");
        hint.getStyleClass().add("quiet");
        getChildren().addAll(saved, actions);
        Chips chips = new Chips(desk.selection());
        getChildren()
                .addAll(
                        chips,
                        space,
                        recording(macros),
                        activity,
                        bar,
                        cancel,
                        undo,
                        imported,
                        hint);
        desk.snapshot().subscribe(this::showCase);
        desk.passing().rows().subscribe(rows -> showCase(desk.snapshot().get()));
        desk.activity().subscribe(this::showActivity);
        intake.receipt().subscribe(this::showReceipt);
        List.of(saved, actions, activity, undo, imported).forEach(StatusBar::hideEmpty);
        // What is said elsewhere, too, gives way where the text is large.
        List.of(saved, actions, undo).forEach(label -> label.setMinWidth(USE_PREF_SIZE));
        List.of(imported, hint).forEach(label -> label.setMinWidth(0));
    }

    /** As long as what is done becomes a macro, a mark says so and ends it. */
    private static HBox recording(MacroDesk macros) {
        Label mark = new Label("Recording a macro");
        mark.setGraphic(Icons.of(Material2OutlinedAL.FIBER_MANUAL_RECORD, "danger"));
        Button stop = new Button("Stop");
        stop.getStyleClass().addAll("small", "recording-stop");
        stop.setId("recording-stop");
        stop.setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        stop.setTooltip(new Tooltip("Stop recording and say where to keep the macro"));
        stop.setOnAction(event -> macros.toggle());
        HBox both = new HBox(mark, stop);
        both.getStyleClass().add("recording");
        both.visibleProperty().bind(macros.recording());
        both.managedProperty().bind(macros.recording());
        return both;
    }

    private static void hideEmpty(Label label) {
        ObservableValue<Boolean> full = label.textProperty().map(text -> !text.isEmpty());
        label.visibleProperty().bind(full);
        label.managedProperty().bind(full);
    }

    private void showCase(@Nullable CaseSnapshot state) {
        if (state == null) {
            saved.setText("No case open");
            actions.setText("");
            undo.setText("");
            showReceipt(null);
            return;
        }
        List<LogEntry> log = state.papers().log();
        Instant last = log.isEmpty() ? Instant.EPOCH : log.getLast().at();
        saved.setText("Saved " + Words.minute(last) + " UTC");
        String undated =
                state.data().undated() == 0
                        ? ""
                        : ", " + Words.count(state.data().undated()) + " undated";
        String act = ActWords.undone(log, state::named);
        undo.setText(act.isEmpty() ? "" : "Undo: " + HostileText.line(act));
        Passing.Rows passing = desk.passing().rows().get();
        String filters = Words.count(desk.selection().filterCount(), "filter") + " → ";
        String some =
                passing == null ? "" : filters + Words.count(passing.numbers().length) + " of ";
        actions.setText(some + Words.count(state.info().actionCount(), "action") + undated);
        showReceipt(intake.receipt().get());
    }

    private void showActivity(JobState state) {
        boolean running = state instanceof JobState.Running;
        for (Node node : List.of(bar, cancel)) {
            node.setVisible(running);
            node.setManaged(running);
        }
        if (state instanceof JobState.Running now) {
            activity.setText(now.title() + (now.step().isEmpty() ? "" : ": " + now.step()));
            bar.setProgress(now.fraction());
        } else {
            activity.setText("");
        }
    }

    private void showReceipt(@Nullable ImportReceipt receipt) {
        CaseSnapshot state = desk.snapshot().get();
        if (state == null) {
            imported.setText("");
        } else if (receipt == null) {
            List<Source> sources = state.papers().sources();
            sayImported(sources.size(), sources.stream().filter(StatusBar::isTroubled).count());
        } else {
            sayImported(receipt.files().size(), IntakeViewModel.troubled(receipt));
        }
    }

    private void sayImported(int files, long troubled) {
        String problems = troubled == 0 ? "" : ", " + Words.count(troubled) + " with problems";
        imported.setText(files == 0 ? "" : "Import " + Words.count(files, "file") + problems);
    }

    /** A file of which not everything is in the case. */
    private static boolean isTroubled(Source source) {
        return source.format() == null
                || source.ledger().rejected() + source.ledger().undated() > 0
                || !source.obtained().complete();
    }
}
