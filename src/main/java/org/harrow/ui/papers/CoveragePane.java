package org.harrow.ui.papers;

import java.util.List;
import java.util.Map;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.harrow.model.Coverage;
import org.harrow.ui.common.CaseSnapshot;
import org.harrow.ui.common.CaseViewModel;
import org.harrow.ui.common.HostileText;
import org.harrow.ui.common.Table;
import org.harrow.ui.common.Words;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** What the records say exists against what was imported, and the command that fetches a gap. */
public final class CoveragePane extends PaperPane {
    private final CaseViewModel desk;
    private final PaperActions actions;
    private final Table<Coverage> table =
            new Table<>("The records do not say that anything is missing.");
    private final CheckBox onlyGaps = new CheckBox("Only what is missing");
    private final Label command = new Label();
    private final Button copy;
    private final Button copyAll;

    /**
     * @param desk the open case
     * @param actions what can be asked for here
     */
    public CoveragePane(CaseViewModel desk, PaperActions actions) {
        this.desk = desk;
        this.actions = actions;
        getStyleClass().add("coverage-pane");
        table.wrapped("About", 260, c -> HostileText.line(c.artifact()))
                .keeping(0.55)
                .wrapped("What", 130, c -> HostileText.line(c.what()).replace('_', ' '))
                .keeping(0.75)
                .number("Stated", 76, c -> c.stated() == null ? "?" : Words.count(c.stated()))
                .number("Imported", 86, c -> Words.count(c.imported()))
                .wrapped("Note", 260, c -> HostileText.line(c.note()))
                .keeping(0.4)
                .text("Tool", 60, this::tool)
                .keeping(0.9);
        table.setAccessibleText("Coverage");
        onlyGaps.setTooltip(new Tooltip("Hide what is complete"));
        onlyGaps.setMinWidth(USE_PREF_SIZE);
        add(onlyGaps);
        copy =
                button(
                        "Copy command",
                        Material2OutlinedAL.CONTENT_COPY,
                        "Copy the command that fetches what is chosen, to run elsewhere (Ctrl+C)",
                        this::copy);
        copyAll =
                button(
                        "Copy all",
                        Material2OutlinedAL.ASSIGNMENT,
                        "Copy the command of every gap, one a line",
                        this::copyAll);
        command.setWrapText(true);
        command.getStyleClass().addAll("fact-exact", "fill-command");
        command.setMinHeight(0);
        setCenter(table);
        setBottom(new VBox(command));
        onlyGaps.selectedProperty().subscribe(now -> show(desk.snapshot().get()));
        desk.snapshot().subscribe(this::show);
        table.getSelectionModel().selectedItemProperty().subscribe(this::showCommand);
        table.addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
    }

    private Map<Coverage, String> fills() {
        CaseSnapshot state = desk.snapshot().get();
        return state == null ? Map.of() : state.papers().fills();
    }

    /** The program that the command runs; the whole command stands below where a row is chosen. */
    private String tool(Coverage row) {
        String command = HostileText.line(fills().getOrDefault(row, ""));
        return command.isEmpty() ? "" : command.split(" ", 2)[0];
    }

    private void show(@Nullable CaseSnapshot state) {
        List<Coverage> all = state == null ? List.of() : state.papers().coverage();
        List<Coverage> gaps = all.stream().filter(Coverage::isGap).toList();
        table.getItems().setAll(onlyGaps.isSelected() ? gaps : all);
        say(
                all.isEmpty()
                        ? "The records do not say how much exists."
                        : Words.count(gaps.size())
                                + " of "
                                + Words.count(all.size())
                                + " incomplete");
        copyAll.setDisable(gaps.stream().noneMatch(fills()::containsKey));
        showCommand(table.getSelectionModel().getSelectedItem());
    }

    private void showCommand(@Nullable Coverage row) {
        String text = row == null ? "" : fills().getOrDefault(row, "");
        copy.setDisable(text.isEmpty());
        command.setText(HostileText.flowing(text));
        command.setVisible(!text.isEmpty());
        command.setManaged(!text.isEmpty());
    }

    private void onKey(KeyEvent event) {
        if (event.isShortcutDown() && !event.isShiftDown() && event.getCode() == KeyCode.C) {
            copy();
            event.consume();
        }
    }

    private void copy() {
        Coverage row = table.getSelectionModel().getSelectedItem();
        if (row != null && fills().containsKey(row)) {
            put(fills().get(row), "Copied. Run it in a terminal, then import what it wrote");
        }
    }

    private void copyAll() {
        List<String> lines =
                table.getItems().stream()
                        .filter(fills()::containsKey)
                        .map(fills()::get)
                        .distinct()
                        .toList();
        put(String.join("\n", lines), Words.count(lines.size(), "command") + " copied");
    }

    private void put(@Nullable String text, String message) {
        if (text != null) {
            Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, text));
            actions.say(message);
        }
    }
}
