package org.harrow.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The papers of the case: what is missing, claimed, linked and searched. */
@ExtendWith(FxExtension.class)
class PapersTest {
    private final FxRobot robot = new FxRobot();
    @TempDir private Path folder;

    @Test
    void copiesTheCommandThatFetchesAGap() {
        try (Desk desk = withSample()) {
            robot.press(KeyCode.CONTROL, KeyCode.DIGIT9);
            TableView<?> table = (TableView<?>) desk.await(".coverage-pane .table-view");
            int all = table.getItems().size();
            CheckBox only = (CheckBox) desk.await(".coverage-pane .check-box");
            Fx.run(only::fire);
            Fx.settle();
            assertTrue(table.getItems().size() < all && !table.getItems().isEmpty());
            Fx.run(() -> table.getSelectionModel().select(0));
            for (int i = 0; i < table.getItems().size() && shown(desk).isEmpty(); i++) {
                int row = i;
                Fx.run(() -> table.getSelectionModel().select(row));
            }
            String command = desk.text(".fill-command");
            Fx.run(table::requestFocus);
            robot.press(KeyCode.CONTROL, KeyCode.C);
            assertEquals(command, Fx.call(() -> Clipboard.getSystemClipboard().getString()));
            assertTrue(command.startsWith("gh api") || command.startsWith("curl"), command);
        }
    }

    @Test
    void holdsAClaimAgainstTheRecordOfTheChosenFinding() {
        try (Desk desk = withSample()) {
            desk.press(".empty-state .button");
            Node findings = desk.await(".findings-list");
            desk.await(".finding-card");
            Fx.run(findings::requestFocus);
            robot.press(KeyCode.J);
            desk.awaitText(".inspector-role", "after the trigger");
            robot.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.C);
            desk.press(".claims-pane .button");
            desk.fill("#claim-text", "It took minutes");
            desk.fill("#claim-by", "the maintainer");
            desk.fill("#claim-number", "forty");
            desk.awaitText("#claim-read-back", "whole number");
            assertTrue(desk.is("#claim-done", Node::isDisabled), "forty");
            assertTrue(desk.texts(".card-text").getFirst().startsWith("Trigger: 20"));
            desk.fill("#claim-number", "40");
            desk.awaitText("#claim-read-back", "latency <= 40 min");
            desk.press("#claim-done");
            TableView<?> table = (TableView<?>) desk.await(".claims-pane .table-view");
            Fx.until("it is checked", () -> table.getItems().size() == 1);
            Fx.run(() -> table.getSelectionModel().select(0));
            desk.awaitText(".claim-detail .fact-name", "Supported");
            robot.press(KeyCode.CONTROL, KeyCode.Z);
            Fx.until("it is taken back", () -> table.getItems().isEmpty());
        }
    }

    @Test
    void listsEveryNoteAndLeadsBackToWhatWasSeen() {
        try (Desk desk = withSample()) {
            desk.press(".empty-state .button");
            Node findings = desk.await(".findings-list");
            desk.await(".finding-card");
            Fx.run(findings::requestFocus);
            robot.press(KeyCode.J);
            desk.awaitText(".inspector-role", "after the trigger");
            robot.press(KeyCode.N);
            desk.fill("#note-text", "The third of its sort");
            desk.press("#note-done");
            desk.awaitText(".inspector-note", "The third of its sort");
            String chosen = desk.text(".inspector-title");
            robot.press(KeyCode.J);
            Fx.settle();
            robot.press(KeyCode.CONTROL, KeyCode.ALT, KeyCode.N);
            TableView<?> table = (TableView<?>) desk.await(".notes-pane .table-view");
            Fx.until("it is listed", () -> table.getItems().size() == 1);
            Fx.run(
                    () -> {
                        table.requestFocus();
                        table.getSelectionModel().select(0);
                    });
            robot.press(KeyCode.ENTER);
            desk.awaitText(".inspector-title", chosen);
            desk.await(".timeline-canvas");

            robot.press(KeyCode.CONTROL, KeyCode.ALT, KeyCode.N);
            Fx.until("it is listed", () -> table.getItems().size() == 1);
            Fx.run(
                    () -> {
                        table.requestFocus();
                        table.getSelectionModel().select(0);
                    });
            robot.press(KeyCode.B);
            desk.await(".basket-item");
            Fx.run(table::requestFocus);
            robot.press(KeyCode.DELETE);
            Fx.until("it is withdrawn", () -> table.getItems().isEmpty());
        }
    }

    @Test
    void showsLinksWithTheirReasonAndTakesThemBackForAnother() {
        try (Desk desk = withSample()) {
            robot.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.K);
            desk.press(".links-pane .button");
            for (String list : List.of("#link-first", "#link-second")) {
                ListView<?> view = (ListView<?>) desk.await(list);
                int row = list.endsWith("first") ? 0 : 1;
                Fx.run(() -> view.getSelectionModel().select(row));
            }
            desk.fill("#link-reason", "one names the other");
            desk.press("#link-done");
            TableView<?> table = (TableView<?>) desk.await(".links-pane .table-view");
            Fx.until("it is listed", () -> table.getItems().size() == 1);
            Fx.run(
                    () -> {
                        table.requestFocus();
                        table.getSelectionModel().select(0);
                    });
            robot.press(KeyCode.DELETE);
            desk.fill("#field-reason", "it does not");
            desk.press("#fields-done");
            Fx.until("it is gone", () -> table.getItems().isEmpty());
            robot.press(KeyCode.CONTROL, KeyCode.Z);
            Fx.until("it is back", () -> table.getItems().size() == 1);
        }
    }

    @Test
    void searchesWithOperatorsAndKeepsASearchInTheCase() {
        try (Desk desk = withSample()) {
            robot.press(KeyCode.CONTROL, KeyCode.F);
            desk.fill("#search-query", "kind:closed");
            robot.press(KeyCode.ENTER);
            desk.awaitText(".search-pane .paper-summary", "actions");
            TableView<?> table = (TableView<?>) desk.find(".search-pane .table-view");
            assertTrue(table.getItems().size() > 10);
            Fx.run(() -> table.getSelectionModel().select(0));
            desk.awaitText(".inspector-title", "Closed by");

            desk.fill("#search-query", "kind:shouted");
            Node field = desk.find("#search-query");
            Fx.run(field::requestFocus);
            robot.press(KeyCode.ENTER);
            desk.awaitText(".search-pane .paper-summary", "kind");
            assertEquals(List.of(), desk.texts(".error-card .card-text"));
        }
    }

    @Test
    void savesAsACopyAndGoesOnInIt() {
        try (Desk desk = withSample()) {
            robot.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.S);
            desk.awaitText(".toast", "you are in saved.harrow now");
            assertTrue(Files.exists(folder.resolve("saved.harrow")));
        }
    }

    @Test
    void recordsAMacroFromWhatIsDone() throws java.io.IOException {
        try (Desk desk = withSample()) {
            palette(desk, "record a macro");
            desk.awaitText(".toast", "Recording");
            robot.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.B);
            desk.await(".basket-item");
            desk.press("#recording-stop");
            desk.awaitText(".toast", "1 step written");
            desk.awaitNone("#recording-stop");
            String json = Files.readString(folder.resolve("saved.json"));
            assertTrue(json.contains("[\"basket\",\"picture\",\"timeline\""), json);
            palette(desk, "run a macro");
            desk.awaitText(".toast", "no macros here");
            robot.press(KeyCode.CONTROL, KeyCode.Z);
            desk.awaitText(".basket-items .label", "Empty");
        }
    }

    private Desk withSample() {
        Desk desk = Desk.open(folder, null);
        desk.newCase(folder.resolve("a.harrow"));
        desk.drop(Path.of("sample-data", "exports"));
        desk.awaitText(".import-headline", "balanced");
        return desk;
    }

    private void palette(Desk desk, String words) {
        robot.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P);
        desk.fill(".command-query", words);
        robot.press(KeyCode.ENTER);
        Fx.settle();
    }

    private static String shown(Desk desk) {
        return desk.text(".fill-command");
    }
}
