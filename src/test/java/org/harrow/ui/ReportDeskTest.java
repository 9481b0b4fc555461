package org.harrow.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A report is put together in the window. */
@ExtendWith(FxExtension.class)
class ReportDeskTest {
    private final FxRobot robot = new FxRobot();
    @TempDir private Path folder;

    @Test
    void theBasketIsPutInOrderByMouseAndKeyboardAndEachMoveIsOneUndo() {
        try (Desk desk = Desk.open(folder, null)) {
            desk.newCase(folder.resolve("a.harrow"));
            desk.drop(Path.of("sample-data", "exports"));
            desk.awaitText(".import-headline", "balanced");
            desk.press(".empty-state .button");
            Node findings = desk.await(".findings-list");
            desk.await(".finding-card");
            Fx.run(findings::requestFocus);
            for (int i = 1; i <= 3; i++) {
                robot.press(KeyCode.J).press(KeyCode.B);
                int expected = i;
                Fx.until("it is in", () -> items(desk) == expected);
                desk.awaitText("#basket-told", expected + "  “");
            }
            robot.press(KeyCode.CONTROL, KeyCode.E);
            ListView<?> list = (ListView<?>) desk.await(".basket-list");
            List<String> before = words(desk);
            Node first = desk.find(".basket-cell");
            double height = Fx.call(() -> first.getBoundsInLocal().getHeight());
            robot.drag(first, new Point2D(40, height / 2), new Point2D(40, height * 2.5));
            Fx.until("it is last", () -> words(desk).getLast().equals(before.getFirst()));

            Fx.run(
                    () -> {
                        list.requestFocus();
                        list.getSelectionModel().selectLast();
                    });
            robot.press(KeyCode.ALT, KeyCode.UP);
            Fx.until("it is second", () -> words(desk).get(1).equals(before.getFirst()));
            robot.press(KeyCode.CONTROL, KeyCode.Z);
            Fx.until("it is last again", () -> words(desk).getLast().equals(before.getFirst()));
            robot.press(KeyCode.DELETE);
            Fx.until("it is out", () -> words(desk).size() == 2);
            robot.press(KeyCode.CONTROL, KeyCode.Z);
            Fx.until("it is in again", () -> words(desk).size() == 3);
        }
    }

    @Test
    void whatIsStatedIsNoLongerMissing() {
        try (Desk desk = Desk.open(folder, null)) {
            desk.newCase(folder.resolve("a.harrow"));
            desk.drop(Path.of("sample-data", "exports", "site"));
            desk.awaitText(".import-headline", "balanced");
            robot.press(KeyCode.CONTROL, KeyCode.E);
            desk.awaitText(".gap .label", "author is not stated");
            robot.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P);
            desk.fill(".command-query", "who answers");
            robot.press(KeyCode.ENTER);
            assertTrue(desk.is("#fields-done", Node::isDisabled), "a name is needed");
            desk.fill("#field-name", "Ada Example");
            desk.press("#fields-done");
            Fx.until(
                    "it is stated",
                    () -> texts(desk).stream().noneMatch(t -> t.contains("author is not stated")));
            assertEquals(1, desk.texts(".page-number").size());
        }
    }

    private static List<String> texts(Desk desk) {
        return desk.stage().getScene().getRoot().lookupAll(".gap .label").stream()
                .map(n -> ((javafx.scene.control.Labeled) n).getText())
                .toList();
    }

    private static int items(Desk desk) {
        return desk.stage().getScene().getRoot().lookupAll(".basket-item").size();
    }

    private static List<String> words(Desk desk) {
        return ((ListView<?>) desk.stage().getScene().getRoot().lookup(".basket-list"))
                .getItems().stream().map(String::valueOf).toList();
    }
}
