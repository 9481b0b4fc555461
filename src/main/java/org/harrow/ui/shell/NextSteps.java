package org.harrow.ui.shell;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import org.harrow.engine.Salvaged;
import org.harrow.ui.common.CaseViewModel;
import org.harrow.ui.common.Table;
import org.harrow.ui.common.Words;
import org.harrow.ui.error.ErrorReport;

/** What the window offers to do next where something could not be done. */
final class NextSteps {
    private final CaseViewModel desk;
    private final Front front;
    private final CaseActions actions;

    /**
     * @param desk the open case
     * @param front where to ask and to answer
     * @param actions what can be done with cases
     */
    NextSteps(CaseViewModel desk, Front front, CaseActions actions) {
        this.desk = desk;
        this.front = front;
        this.actions = actions;
    }

    /** Shows what went wrong and what can be done about it. */
    void show(ErrorReport report) {
        Path file = actions.asked();
        front.overlay().show(ErrorCard.of(said(report, file), steps(report, file), this::hide));
    }

    private void hide() {
        front.overlay().hide();
    }

    /** In a window the next step is a button, not a command. */
    private static ErrorReport said(ErrorReport report, Path file) {
        return switch (report.remedy()) {
            case SALVAGE ->
                    report.saying(
                            file.getFileName()
                                    + " is damaged, or not all of it is Harrow's. What can be read of"
                                    + " it can be copied into a new case; the file itself is not"
                                    + " changed.");
            case IMPORT ->
                    report.saying(
                            file.getFileName()
                                    + " is not a Harrow case. If it is an export, a case can import"
                                    + " it.");
            case LOCATE ->
                    report.saying("There is no case " + file + ". It may lie elsewhere now.");
            case NONE, ELSEWHERE -> report;
        };
    }

    private List<Button> steps(ErrorReport report, Path file) {
        return switch (report.remedy()) {
            case NONE -> List.of();
            case SALVAGE ->
                    List.of(
                            step(
                                    "Salvage into a new case…",
                                    "Copy what can be read; what was lost is listed",
                                    () -> salvage(file)));
            case IMPORT ->
                    List.of(
                            step("New case…", "Make an empty case", actions::newCase),
                            step(
                                    "Import it into a new case…",
                                    "Make a case and read the file into it",
                                    () -> actions.importIntoNew(List.of(file))));
            case LOCATE ->
                    List.of(
                            step(
                                    "Locate…",
                                    "Say where the case lies now",
                                    () -> actions.locate(file)));
            case ELSEWHERE ->
                    front.places().canAskAgain()
                            ? List.of(
                                    step(
                                            "Choose another place…",
                                            "Write it somewhere else",
                                            front.places()::askAgain))
                            : List.of();
        };
    }

    private Button step(String title, String what, Runnable action) {
        Button button =
                Card.button(
                        title,
                        () -> {
                            hide();
                            action.run();
                        });
        button.getStyleClass().add("next-step");
        button.setTooltip(new Tooltip(what));
        return button;
    }

    private void salvage(Path damaged) {
        String name = String.valueOf(damaged.getFileName()).replaceFirst("\\.harrow$", "");
        Path beside = damaged.resolveSibling(name + "-salvaged.harrow");
        front.save(
                "Salvage into a new case",
                beside,
                to -> desk.salvage(damaged, actions.asCase(to), this::salvaged));
    }

    private void salvaged(List<Salvaged> rows) {
        List<Salvaged> lost = rows.stream().filter(row -> !row.note().isEmpty()).toList();
        long copied = rows.stream().mapToLong(Salvaged::copied).sum();
        List<Node> body = new ArrayList<>();
        body.add(
                Card.sentence(
                        lost.isEmpty()
                                ? "Nothing was lost: all "
                                        + Words.count(copied, "row")
                                        + " are in the new case, which is open now."
                                : Words.count(copied, "row")
                                        + " are in the new case, which is open now. What is listed was"
                                        + " lost; the custody log of the new case keeps this list."));
        if (!lost.isEmpty()) {
            Table<Salvaged> table = new Table<>("");
            table.text("Part", 120, Salvaged::table)
                    .number("Rows copied", 110, row -> Words.count(row.copied()))
                    .text("What was lost", 320, Salvaged::note);
            table.getItems().setAll(lost);
            table.showRows(Math.min(8, lost.size()));
            table.setId("salvaged-lost");
            table.setAccessibleText("What was lost");
            body.add(table);
        }
        Card card = new Card("Salvaged", body, List.of(Card.button("Close", this::hide)));
        card.getStyleClass().add("wide");
        front.overlay().show(card);
    }
}
