package org.harrow.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import org.harrow.engine.CaseSession;
import org.harrow.engine.WindowCase;
import org.harrow.model.CaseException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A second window on a case. */
@ExtendWith(FxExtension.class)
class ReadOnlyTest {
    private static final InstantSource CLOCK =
            InstantSource.fixed(Instant.parse("2026-03-01T09:41:00Z"));

    private static final String IMPORT = "Import files…";
    private static final String BECAUSE = " (read only: another window changes this case)";

    @TempDir private Path folder;

    @Test
    void saysThatItReadsAndWhoseTheFirstIsAndRefusesADrop() throws CaseException {
        Path path = folder.resolve("c.harrow");
        CaseSession first = WindowCase.create(path, "A case", CLOCK);
        try (Desk desk = Desk.open(folder, null)) {
            desk.asked(path);
            desk.awaitTitle("A case (read only)");
            String why = desk.text("#read-only");
            assertTrue(why.startsWith("c.harrow is open in another window ("), why);
            assertTrue(why.contains("since 2026-03-01 09:41 UTC"), why);
            assertTrue(
                    desk.is(".menu-bar", bar -> items((MenuBar) bar).contains(IMPORT + BECAUSE)));
            desk.drop(Path.of("sample-data/exports/press"));
            desk.await(".error-card");
            assertTrue(desk.text(".error-card .card-text").contains("this one only reads it"));
            desk.press(".error-card .button");
            first.ask("Who?");
            new FxRobot().press(KeyCode.F5);
            desk.awaitTitle("A case (read only)");
            first.close();
            new FxRobot().press(KeyCode.F5);
            desk.awaitTitle("A case");
            assertEquals("", desk.text("#read-only"));
            assertTrue(desk.is(".menu-bar", bar -> items((MenuBar) bar).contains(IMPORT)));
        }
    }

    @Test
    void whatAnotherProgramWroteIsSeenOnceTheWindowIsLookedAt() throws CaseException {
        Path path = folder.resolve("c.harrow");
        CaseSession.create(path, "A case", CLOCK).close();
        try (Desk desk = Desk.open(folder, null)) {
            desk.asked(path);
            desk.awaitTitle("A case");
            try (CaseSession session = CaseSession.open(path, CLOCK)) {
                session.ask("Who came back?");
            }
            desk.asked(null);
            desk.awaitText(".toast", "Another program changed this case");
            new FxRobot().press(KeyCode.CONTROL, KeyCode.Z);
            desk.awaitText(".toast", "Undone");
        }
    }

    private static List<String> items(MenuBar bar) {
        return bar.getMenus().stream()
                .flatMap(menu -> menu.getItems().stream())
                .map(MenuItem::getText)
                .toList();
    }
}
