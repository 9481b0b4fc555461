package org.harrow.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Two accounts are linked by the keyboard alone, and never another one than was meant. */
@ExtendWith(FxExtension.class)
class LinkFormTest {
    private final FxRobot robot = new FxRobot();
    @TempDir private Path folder;

    @Test
    void accountsAreChosenAndLinkedWithoutAMouse() {
        try (Desk desk = Desk.open(folder, null)) {
            desk.newCase(folder.resolve("a.harrow"));
            desk.drop(Path.of("sample-data", "exports", "site"));
            desk.awaitText(".import-headline", "balanced");
            robot.press(KeyCode.CONTROL, KeyCode.L);
            ListView<?> first = (ListView<?>) desk.await("#link-first");
            ListView<?> second = (ListView<?>) desk.await("#link-second");
            assertTrue(desk.focus().contains("link-first-filter"), desk.focus());
            String name = (String) first.getItems().getFirst();

            desk.fill("#link-first-filter", name);
            assertEquals(name, chosen(first), "a single match is taken by itself");
            robot.press(KeyCode.TAB);
            robot.press(KeyCode.TAB);
            assertTrue(desk.focus().contains("link-second-filter"), desk.focus());
            robot.press(KeyCode.DOWN);
            assertEquals(name, chosen(second), "Down takes the first match");
            desk.awaitText("#link-missing", "the same account");
            robot.press(KeyCode.DOWN);
            assertEquals(second.getItems().get(1), chosen(second));
            desk.awaitText("#link-missing", "needs a reason");
            robot.press(KeyCode.TAB);
            desk.fill("#link-reason", "one names the other");
            robot.press(KeyCode.ENTER);
            desk.awaitText(".toast", "Accounts linked");
        }
    }

    private static Object chosen(ListView<?> list) {
        return Fx.call(() -> list.getSelectionModel().getSelectedItem());
    }
}
