package org.harrow.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.harrow.engine.DetectorTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The detectors of the case, its own rules and what is marked, by the keyboard. */
@ExtendWith(FxExtension.class)
class DetectorsTest {
    private static final String RULE =
            "name: closed\ndetection:\n  selection:\n    kind: closed\n  condition: selection\n"
                    + "---\ntitle: Closures\nname: closures\ncorrelation:\n  type: event_count\n"
                    + "  rules: [closed]\n  group-by: [account]\n  timespan: 30d\n"
                    + "  condition:\n    gte: 2\n";

    private final FxRobot robot = new FxRobot();
    @TempDir private Path folder;

    @Test
    void addsARuleSaysWhyItFiresRunsItAndTakesItOut() throws IOException {
        Files.writeString(folder.resolve("rules.yaml"), RULE);
        try (Desk desk = withSample()) {
            TableView<?> table = detectors(desk);
            int shipped = table.getItems().size();
            Fx.run(table::requestFocus);
            robot.press(KeyCode.INSERT);
            Fx.until("the rule is listed", () -> table.getItems().size() == shipped + 1);
            choose(table, "rule:closures");
            desk.press("#rule-explain");
            desk.awaitText("#rule-said .label", "closed");

            Fx.run(table::requestFocus);
            robot.press(KeyCode.CONTROL, KeyCode.ENTER);
            desk.awaitText(".toast", "has run for the first time");
            desk.await(".finding-card");
            Fx.run(table::requestFocus);
            choose(table, "rule:closures");
            robot.press(KeyCode.DELETE);
            Fx.until("it is gone", () -> table.getItems().size() == shipped);
            robot.press(KeyCode.CONTROL, KeyCode.Z);
            Fx.until("it is back", () -> table.getItems().size() == shipped + 1);
        }
    }

    @Test
    void setsAParameterShowsWhatIsShippedAndWhyAndTakesItBack() {
        try (Desk desk = withSample()) {
            TableView<?> table = detectors(desk);
            choose(table, "rhythm");
            TableView<?> parameters = (TableView<?>) desk.await("#detector-parameters");
            assertEquals("600", parameter(parameters).shipped());
            assertTrue(parameter(parameters).why().contains("ten minutes"));
            Fx.run(
                    () -> {
                        parameters.requestFocus();
                        parameters.getSelectionModel().select(0);
                    });
            robot.press(KeyCode.ENTER);
            desk.fill("#field-value", "900");
            desk.press("#fields-done");
            Fx.until("it is set", () -> row(table, "rhythm").changed() == 1);
            assertEquals(
                    "900", Fx.call(() -> row(table, "rhythm").parameters().getFirst().value()));

            Fx.run(table::requestFocus);
            robot.press(KeyCode.CONTROL, KeyCode.ENTER);
            desk.awaitText(".toast", "rhythm");
            Fx.until("it has run", () -> row(table, "rhythm").last().number() == 1);
            robot.press(KeyCode.CONTROL, KeyCode.Z);
            Fx.until("it is taken back", () -> row(table, "rhythm").changed() == 0);
        }
    }

    @Test
    void marksTheRecordThatPromptedTheCase() {
        try (Desk desk = withSample()) {
            robot.press(KeyCode.CONTROL, KeyCode.F);
            desk.fill("#search-query", "kind:closed");
            robot.press(KeyCode.ENTER);
            desk.awaitText(".search-pane .paper-summary", "actions");
            TableView<?> hits = (TableView<?>) desk.find(".search-pane .table-view");
            Fx.run(() -> hits.getSelectionModel().select(0));
            robot.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P);
            desk.fill(".command-query", "mark what prompted");
            robot.press(KeyCode.ENTER);
            desk.fill("#field-why", "a post linked to it");
            desk.press("#fields-done");
            desk.awaitText(".toast", "Marked");
            detectors(desk);
            desk.awaitText(".detectors-pane .paper-summary", "1 marked record");
            desk.awaitText(".detector-detail .label", "prompted the case: a post linked to it");
        }
    }

    private TableView<?> detectors(Desk desk) {
        robot.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.D);
        TableView<?> table = (TableView<?>) desk.await(".detectors-pane .table-view");
        Fx.until("they are listed", () -> table.getItems().size() >= 9);
        return table;
    }

    private static DetectorTable.Parameter parameter(TableView<?> table) {
        return (DetectorTable.Parameter) table.getItems().getFirst();
    }

    /** On the window's thread. */
    private static DetectorTable.Row row(TableView<?> table, String id) {
        return table.getItems().stream()
                .map(DetectorTable.Row.class::cast)
                .filter(row -> row.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static void choose(TableView<?> table, String id) {
        Fx.run(
                () -> {
                    for (int i = 0; i < table.getItems().size(); i++) {
                        if (((DetectorTable.Row) table.getItems().get(i)).id().equals(id)) {
                            table.getSelectionModel().select(i);
                        }
                    }
                });
        Fx.settle();
    }

    private Desk withSample() {
        Desk desk = Desk.open(folder, null);
        desk.newCase(folder.resolve("a.harrow"));
        desk.drop(Path.of("sample-data", "exports"));
        desk.awaitText(".import-headline", "balanced");
        desk.await(".empty-state .button"); // the case has been read, not only imported
        return desk;
    }
}
