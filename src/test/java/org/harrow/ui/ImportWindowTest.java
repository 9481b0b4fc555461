package org.harrow.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.InstantSource;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import org.harrow.engine.CaseSession;
import org.harrow.model.CaseException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Hundreds of files at once: the few that need a hand are found and read again. */
@ExtendWith(FxExtension.class)
class ImportWindowTest {
    private static final int FILES = 300;

    @TempDir private Path folder;

    @Test
    void findsTheRefusedFileAmongHundredsSaysWhyAndReadsItAgain() throws IOException {
        Path many = Files.createDirectory(folder.resolve("many"));
        for (int i = 0; i < FILES; i++) {
            Files.writeString(many.resolve("item-%03d.json".formatted(i)), issue(i));
        }
        Path bad = Files.writeString(many.resolve("item-150.json"), "{\"neither\": \"nor\"}");
        try (Desk desk = Desk.open(folder, null)) {
            desk.newCase(folder.resolve("a.harrow"));
            desk.drop(many);
            desk.awaitText(".import-headline", "300 files · 299 records read = 299 stored");
            TableView<?> rows = (TableView<?>) desk.find(".import-table");
            assertEquals(FILES, Fx.call(() -> rows.getItems().size()));

            desk.press(".import-troubled");
            assertEquals(1, Fx.call(() -> rows.getItems().size()));
            Fx.run(() -> rows.getSelectionModel().select(0));
            Fx.settle();
            assertEquals("Retry this file", desk.text(".import-retry"));
            assertTrue(
                    desk.is(
                            ".problem-list .list-cell",
                            cell -> ((Labeled) cell).getHeight() > 2 * 14),
                    "a sentence takes as many lines as it needs");

            Files.writeString(bad, issue(150), StandardOpenOption.TRUNCATE_EXISTING);
            desk.press(".import-retry");
            desk.awaitText(".import-headline", "300 files · 300 records read = 300 stored");
            assertEquals(0, Fx.call(() -> rows.getItems().size()));

            assertEquals("300 gaps", desk.text(".import-missing"));
            desk.press(".import-missing");
            desk.await(".import-gaps");
            assertTrue(
                    desk.texts(".import-gaps .list-cell")
                            .contains(
                                    "gh api -i --paginate"
                                            + " \"repos/o/r/issues/1/timeline?per_page=100\" >"
                                            + " 1-timeline.json"));
            desk.press(".import-copy-commands");
            assertEquals(
                    FILES,
                    Fx.call(() -> Clipboard.getSystemClipboard().getString().lines().count()));
        }
    }

    @Test
    void keepsWhenAnExportWasMadeAndWhatItIsSaidToBe() throws IOException, CaseException {
        Files.writeString(folder.resolve("chosen.json"), issue(1));
        Path file = folder.resolve("a.harrow");
        try (Desk desk = Desk.open(folder, null)) {
            desk.newCase(file);
            importAs(desk, "yesterday");
            desk.awaitText(".toast", "yesterday is no time");
            importAs(desk, "2026-02-20T05:57:37Z");
            desk.awaitText(".import-headline", "1 record read = 1 stored");
        }
        try (CaseSession session = CaseSession.open(file, InstantSource.system())) {
            assertEquals(
                    Instant.parse("2026-02-20T05:57:37Z"),
                    session.sources().getFirst().obtained().captured());
        }
    }

    private static void importAs(Desk desk, String captured) {
        MenuBar bar = (MenuBar) desk.find(".menu-bar");
        Fx.run(
                () ->
                        bar.getMenus().stream()
                                .flatMap(menu -> menu.getItems().stream())
                                .filter(item -> "Import files as…".equals(item.getText()))
                                .forEach(MenuItem::fire));
        Fx.settle();
        desk.fill("#field-captured", captured);
        desk.press("#fields-done");
    }

    private static String issue(int number) {
        return """
        {"url":"https://api.github.com/repos/o/r/issues/%1$d","id":%1$d,"number":%1$d,
        "html_url":"https://github.com/o/r/issues/%1$d","title":"t","state":"open","comments":0,
        "user":{"login":"ada","id":1,"type":"User"},"body":"b","author_association":"NONE",
        "repository_url":"https://api.github.com/repos/o/r","created_at":"2026-02-01T10:00:00Z",
        "updated_at":"2026-02-01T10:00:00Z","closed_at":null}"""
                .formatted(number + 1);
    }
}
