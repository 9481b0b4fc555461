package org.harrow.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every control says what it does, is reached by the keyboard, and stays whole at any text size.
 */
@ExtendWith(FxExtension.class)
class ControlsTest {
    private static final double WIDTH = 1280;
    private static final double HEIGHT = 720;

    @TempDir private Path folder;

    @Test
    void everyControlSaysWhatItDoesAndStaysWholeAtTwiceTheTextSizeIn1280By720() {
        Set<String> faults = new TreeSet<>();
        try (Desk desk = Desk.open(folder, Path.of("sample-data", "exports"))) {
            size(desk);
            FxRobot robot = new FxRobot();
            for (int i = 0; i < 14; i++) {
                robot.press(KeyCode.CONTROL, KeyCode.PLUS);
            }
            Screens.each(
                    desk,
                    folder,
                    screen ->
                            Screens.shown(desk).stream()
                                    .filter(ControlsTest::isControl)
                                    .map(Control.class::cast)
                                    .forEach(control -> look(desk, screen, control, faults)));
        }
        assertEquals(Set.of(), faults, () -> "\n" + String.join("\n", faults) + "\n");
    }

    private static void look(Desk desk, String screen, Control control, Set<String> faults) {
        String where = screen + ": " + Screens.name(control);
        if (control.getTooltip() == null) {
            faults.add("no tooltip on " + where);
        }
        if (!hasName(control)) {
            faults.add("no name on " + where);
        }
        if (isClipped(desk, control)) {
            faults.add("clipped on " + where);
        }
    }

    @Test
    void theWholeJobIsDoneByTheKeyboardAlone() {
        FxRobot robot = new FxRobot();
        try (Desk desk = Desk.open(folder, Path.of("sample-data", "exports"))) {
            Fx.until(
                    "a button has the keyboard",
                    () ->
                            String.valueOf(desk.stage().getScene().getFocusOwner())
                                    .contains("welcome-new"));
            robot.press(KeyCode.TAB).press(KeyCode.TAB).press(KeyCode.SPACE);
            desk.await(".tour-card");
            robot.press(KeyCode.ENTER).press(KeyCode.LEFT).press(KeyCode.ESCAPE);
            desk.awaitNone(".tour-card");
            desk.awaitText(".import-headline", "balanced");
            robot.press(KeyCode.CONTROL, KeyCode.R);
            desk.await(".finding-card");
            robot.press(KeyCode.CONTROL, KeyCode.J);
            desk.awaitText(".inspector-role", "after the trigger");
            robot.press(KeyCode.CONTROL, KeyCode.B);
            desk.await(".basket-item");
            ListView<?> list = (ListView<?>) desk.find(".findings-list");
            for (int i = 0; i < 6 && !Fx.call(list::isFocused); i++) {
                robot.press(KeyCode.F6);
            }
            robot.press(KeyCode.DIGIT2);
            desk.await("#triage-reason");
            robot.press(KeyCode.A).press(KeyCode.ENTER);
            desk.awaitText(".toast", "Written down");
            robot.press(KeyCode.CONTROL, KeyCode.L);
            desk.await("#link-first");
            robot.press(KeyCode.DOWN).press(KeyCode.TAB);
            robot.press(KeyCode.DOWN).press(KeyCode.DOWN).press(KeyCode.TAB);
            robot.press(KeyCode.A).press(KeyCode.ENTER);
            desk.awaitText(".toast", "Accounts linked");
            robot.press(KeyCode.CONTROL, KeyCode.E);
            desk.awaitText(".page-number", "Cover of");
            robot.press(KeyCode.CONTROL, KeyCode.ENTER);
            desk.awaitText(".toast", "Report written");
            robot.press(KeyCode.ESCAPE).press(KeyCode.CONTROL, KeyCode.W);
            desk.await(".welcome-page");
            assertTrue(desk.texts(".recent-name").contains("sample.harrow"));
        }
    }

    private static void size(Desk desk) {
        Fx.run(
                () -> {
                    desk.stage().setWidth(WIDTH);
                    desk.stage().setHeight(HEIGHT);
                });
        Fx.settle();
    }

    /** What somebody can press or fill in; parts of larger controls and of lists are not asked. */
    private static boolean isControl(Node node) {
        boolean control =
                node instanceof ButtonBase
                        || node instanceof ComboBoxBase<?>
                        || node instanceof TextInputControl;
        return control
                && !Screens.isIn(
                        node, "list-cell", "table-cell", "menu-bar", "tab-header-area", "spinner")
                && !isPartOfAnother(node)
                && !node.isDisabled();
    }

    private static boolean isPartOfAnother(Node node) {
        for (Node at = node.getParent(); at != null; at = at.getParent()) {
            if (at instanceof ComboBoxBase<?> || at instanceof MenuButton) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasName(Control control) {
        boolean words =
                control instanceof Labeled label
                        && label.getText() != null
                        && !label.getText().isBlank();
        boolean labelled =
                control.getScene() != null
                        && control.getScene().getRoot().lookupAll(".label").stream()
                                .anyMatch(
                                        l ->
                                                l instanceof Label x
                                                        && control.equals(x.getLabelFor()));
        boolean prompt =
                control instanceof TextInputControl field
                        && field.getPromptText() != null
                        && !field.getPromptText().isBlank();
        return words || labelled || prompt || control.getAccessibleText() != null;
    }

    private static boolean isClipped(Desk desk, Node node) {
        if (Screens.isIn(node, "scroll-pane", "flow-scroll")) {
            return isCut(node);
        }
        Bounds box = Fx.call(() -> node.localToScene(node.getLayoutBounds()));
        double width = Fx.call(() -> desk.stage().getScene().getWidth());
        double height = Fx.call(() -> desk.stage().getScene().getHeight());
        boolean outside =
                box.getMinX() < -1
                        || box.getMinY() < -1
                        || box.getMaxX() > width + 1
                        || box.getMaxY() > height + 1;
        return outside || isCut(node);
    }

    /** The words on it are not those it has. */
    private static boolean isCut(Node node) {
        boolean choice = node instanceof CheckBox || node instanceof RadioButton;
        if (!(node instanceof Labeled label) || label.getText() == null) {
            return false;
        }
        if (choice && label.isWrapText()) {
            return false;
        }
        if (Screens.isIn(node, "basket-item", "recent-row", "chip", "neighbour")) {
            return false; // a name of any length, whole in its tooltip
        }
        return Fx.call(
                () ->
                        label.lookupAll(".text").stream()
                                        .filter(Text.class::isInstance)
                                        .map(text -> ((Text) text).getText())
                                        .anyMatch(
                                                text -> text.endsWith("...") || text.endsWith("…"))
                                && !label.getText().endsWith("…")
                                && !label.getText().endsWith("..."));
    }
}
