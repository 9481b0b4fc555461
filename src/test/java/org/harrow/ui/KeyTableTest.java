package org.harrow.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TabPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Keys of the whole window that no other test presses. */
@ExtendWith(FxExtension.class)
class KeyTableTest {
    private static final Path THREADS = Path.of("sample-data", "exports", "github");

    private final FxRobot robot = new FxRobot();
    @TempDir private Path folder;

    private Desk withThreads() {
        Desk desk = Desk.open(folder, null);
        desk.newCase(folder.resolve("keys.harrow"));
        desk.drop(THREADS);
        desk.awaitText(".import-headline", "balanced");
        return desk;
    }

    private static String view(Desk desk) {
        TabPane views = (TabPane) desk.find(".case-views");
        return Fx.call(() -> views.getSelectionModel().getSelectedItem().getText());
    }

    private static String said(Node canvas) {
        String text = canvas.getAccessibleText();
        return text == null ? "" : text;
    }

    private static String style(Desk desk) {
        return Fx.call(() -> desk.stage().getScene().getRoot().getStyle());
    }

    @Test
    void everyCommandHasAShortcutOfItsOwn() {
        try (Desk desk = Desk.open(folder, null)) {
            MenuBar bar = (MenuBar) desk.find(".menu-bar");
            Map<String, String> commands = new HashMap<>();
            for (Menu menu : Fx.call(() -> List.copyOf(bar.getMenus()))) {
                for (MenuItem item : Fx.call(() -> List.copyOf(menu.getItems()))) {
                    if (item instanceof SeparatorMenuItem || item instanceof Menu) {
                        continue;
                    }
                    KeyCombination keys = item.getAccelerator();
                    assertNotNull(keys, item.getText() + ": give it keys with Command.on(...)");
                    String other = commands.put(keys.getName(), item.getText());
                    assertNull(other, keys + " for " + other + " and " + item.getText());
                }
            }
            assertTrue(commands.size() > 50, commands.toString());
        }
    }

    @Test
    void findingsAreSteppedThroughAndRuledFromEveryView() {
        try (Desk desk = withThreads()) {
            desk.drop(Path.of("sample-data", "exports"));
            desk.awaitText("#status-actions", "757 actions");
            desk.awaitText(".import-headline", "balanced");
            robot.press(KeyCode.CONTROL, KeyCode.R);
            ListView<?> list = (ListView<?>) desk.await(".findings-list");
            desk.await(".finding-card");
            Node canvas = desk.await(".timeline-canvas");
            for (KeyCode view : List.of(KeyCode.DIGIT1, KeyCode.DIGIT2)) {
                robot.press(KeyCode.CONTROL, view);
                int before = chosen(list);
                robot.press(KeyCode.J);
                Fx.settle();
                int first = chosen(list);
                robot.press(KeyCode.J);
                Fx.settle();
                assertTrue(
                        first > before && chosen(list) > first,
                        view + " " + before + first + chosen(list) + desk.focus());
            }
            Fx.run(list::requestFocus);
            robot.press(KeyCode.R);
            assertEquals("Timeline", view(desk));
            Fx.until("the ruler lies", () -> said(canvas).contains("40 m: "));
        }
    }

    private static int chosen(ListView<?> list) {
        return Fx.call(() -> list.getSelectionModel().getSelectedIndex());
    }

    @Test
    void plusIsFoundOnEveryKeyboardAndTheSheetGrowsWithTheText() {
        try (Desk desk = withThreads()) {
            Fx.run(() -> desk.stage().setWidth(1500));
            Node canvas = desk.await(".timeline-canvas");
            double before = Fx.call(() -> canvas.getLocalToSceneTransform().getMxx());
            robot.press(KeyCode.CONTROL, KeyCode.EQUALS);
            robot.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.EQUALS);
            robot.press(KeyCode.CONTROL, KeyCode.ADD);
            assertTrue(style(desk).contains("17px"), style(desk));
            Fx.settle();
            double after = Fx.call(() -> canvas.getLocalToSceneTransform().getMxx());
            assertTrue(after > before, before + " " + after);
            robot.press(KeyCode.CONTROL, KeyCode.SUBTRACT);
            assertTrue(style(desk).contains("16px"), style(desk));
        }
    }

    @Test
    void panelsCloseAndTheAlignedViewOpensAtAKey() {
        try (Desk desk = withThreads()) {
            robot.press(KeyCode.F7).press(KeyCode.F8);
            desk.awaitNone(".findings-pane");
            desk.awaitNone(".inspector-pane");
            robot.press(KeyCode.T);
            Fx.settle();
            assertEquals("Aligned", view(desk));
            robot.press(KeyCode.F7).press(KeyCode.F8);
            desk.await(".inspector-pane");
        }
    }

    @Test
    void arcsAreChosenByTheirLatency() {
        try (Desk desk = withThreads()) {
            Node canvas = desk.await(".timeline-canvas");
            Fx.run(canvas::requestFocus);
            robot.press(KeyCode.L);
            assertTrue(desk.texts(".timeline-tools .toggle-button").contains("Arcs: to 40 min"));
            robot.press(KeyCode.L).press(KeyCode.L);
            assertTrue(desk.texts(".timeline-tools .toggle-button").contains("Arcs: all"));
        }
    }

    @Test
    void aNodeIsMovedByKeysAndStaysWithTheCase() {
        try (Desk desk = withThreads()) {
            robot.press(KeyCode.G);
            Node canvas = desk.await(".view-graph .chart-canvas");
            desk.press(".graph-force");
            Fx.run(canvas::requestFocus);
            for (int i = 0; i < 50 && Fx.call(() -> said(canvas)).isEmpty(); i++) {
                robot.press(KeyCode.END); // until the first picture is there
            }
            robot.press(KeyCode.SHIFT, KeyCode.RIGHT);
            robot.press(KeyCode.CONTROL, KeyCode.Z);
            desk.awaitText(".toast", "moving a node of the graph");
            assertEquals("Graph", view(desk));
        }
    }

    @Test
    void aViewIsSavedAsAPicture() {
        try (Desk desk = withThreads()) {
            robot.press(KeyCode.CONTROL, KeyCode.DIGIT2);
            desk.await(".view-aligned .chart-canvas");
            for (int i = 0; i < 50 && !desk.texts(".toast").contains("Saved saved.png"); i++) {
                robot.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.E);
            }
            assertTrue(Files.exists(folder.resolve("saved.png")));
        }
    }
}
