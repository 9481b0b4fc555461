package org.harrow.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.TabPane;
import javafx.scene.input.KeyCode;
import org.harrow.ui.settings.Seen;
import org.harrow.ui.settings.Settings;
import org.harrow.ui.settings.SettingsFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A case is found again as its window was left. */
@ExtendWith(FxExtension.class)
class LeftWindowTest {
    private static final Path THREADS = Path.of("sample-data", "exports", "github");

    private final FxRobot robot = new FxRobot();
    @TempDir private Path folder;

    @Test
    void theViewTheImportsAndThePinsComeBackWithTheCase() throws IOException {
        Path file = folder.resolve("kept.harrow");
        try (Desk desk = Desk.open(folder, null)) {
            desk.newCase(file);
            desk.drop(THREADS);
            desk.awaitText(".import-headline", "balanced");
            pinOrUnpin(desk);
            robot.press(KeyCode.CONTROL, KeyCode.DIGIT5);
            assertEquals("Load", view(desk));
        }
        Settings.Left left = left(file);
        assertEquals("Load", left.tab());
        assertTrue(left.imports(), "imports");
        assertEquals(1, left.pinned().size());
        assertFalse(Files.readString(folder.resolve("settings.json")).contains("github:"));

        try (Desk desk = Desk.open(folder, null)) {
            desk.asked(file);
            desk.awaitTitle("kept.harrow");
            assertEquals("Load", view(desk));

            desk.await(".import-panel");
            robot.press(KeyCode.CONTROL, KeyCode.DIGIT1);
            pinOrUnpin(desk);
            desk.newCase(folder.resolve("other.harrow"));
            assertEquals("Timeline", view(desk));
            desk.awaitNone(".import-panel");
        }
        assertEquals(List.of(), left(file).pinned(), "P lets a pinned lane go");
        assertEquals("Timeline", left(file).tab());
    }

    @Test
    void whatWasChosenAndLookedAtComesBack() throws IOException {
        Path file = folder.resolve("seen.harrow");
        String chosen;
        String shown;
        try (Desk desk = Desk.open(folder, null)) {
            desk.newCase(file);
            desk.drop(THREADS);
            desk.awaitText(".import-headline", "balanced");
            robot.press(KeyCode.CONTROL, KeyCode.R);
            desk.awaitText(".toast", "finding");
            robot.press(KeyCode.J);
            robot.press(KeyCode.J);
            Node canvas = firstPicture(desk);
            robot.press(KeyCode.EQUALS);
            chosen = said(canvas);
            desk.awaitText("#status-import", "Import ");
            shown = desk.text("#status-import");
        }
        Seen seen = left(file).seen();
        assertTrue(seen.chosen().finding() != null && seen.view() != null, seen.toString());

        try (Desk desk = Desk.open(folder, null)) {
            desk.asked(file);
            desk.awaitTitle("seen.harrow");
            Node canvas = desk.await(".timeline-canvas");
            Fx.until("the action is chosen", () -> chosen.equals(canvas.getAccessibleText()));
            assertEquals(shown, desk.text("#status-import"));
        }
        assertEquals(seen, left(file).seen(), "nothing was moved");

        SettingsFile settings = new SettingsFile(folder.resolve("settings.json"));
        settings.save(settings.load().settings().withLeft(file, withoutFinding(left(file))));
        try (Desk desk = Desk.open(folder, null)) {
            desk.asked(file);
            desk.awaitTitle("seen.harrow");
            Node canvas = desk.await(".timeline-canvas");
            Fx.until("the action is chosen", () -> chosen.equals(canvas.getAccessibleText()));
        }
        assertEquals(null, left(file).seen().chosen().finding());
    }

    /** As where the case was measured anew meanwhile. */
    private static Settings.Left withoutFinding(Settings.Left left) {
        Seen.Chosen old = left.seen().chosen();
        Seen.Chosen gone = new Seen.Chosen("00", old.action(), "00", "00");
        Seen seen = new Seen(gone, left.seen().range(), null, left.seen().view(), 1e9);
        return new Settings.Left(left.tab(), left.imports(), left.grouping(), List.of(), seen);
    }

    private Node firstPicture(Desk desk) {
        Node canvas = desk.await(".timeline-canvas");
        Fx.run(canvas::requestFocus);
        for (int i = 0; i < 50 && said(canvas).isEmpty(); i++) {
            robot.press(KeyCode.PERIOD); // until the first picture is there
        }
        return canvas;
    }

    /** Chooses the first action of the first lane, then the lane. */
    private void pinOrUnpin(Desk desk) {
        firstPicture(desk);
        robot.press(KeyCode.P);
        Fx.settle();
    }

    private static String said(Node canvas) {
        String text = Fx.call(canvas::getAccessibleText);
        return text == null ? "" : text;
    }

    private static String view(Desk desk) {
        TabPane views = (TabPane) desk.find(".case-views");
        return Fx.call(() -> views.getSelectionModel().getSelectedItem().getText());
    }

    private Settings.Left left(Path file) {
        return new SettingsFile(folder.resolve("settings.json")).load().settings().left(file);
    }
}
