package org.harrow.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TableView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A table that nobody knows is read by the columns that the analyst names. */
@ExtendWith(FxExtension.class)
class MappingTest {
    @TempDir private Path folder;

    @Test
    void asksWhichColumnIsWhatShowsTheRowsAndKeepsTheMapping() throws IOException {
        Path table =
                Files.writeString(
                        folder.resolve("forum posts.csv"),
                        """
                        wer,wann,was
                        ada,2026-03-01 10:00:00,erste Zeile
                        bob,2026-03-01 10:05:00,"zweite, Zeile"
                        """);
        Path again =
                Files.writeString(
                        folder.resolve("more.csv"),
                        "wer,wann,was\ncy,2026-03-02 10:00:00,dritte\n");
        try (Desk desk = Desk.open(folder, null)) {
            desk.newCase(folder.resolve("a.harrow"));
            desk.drop(table);
            desk.awaitText(".import-status", "Refused");
            TableView<?> rows = (TableView<?>) desk.find(".import-table");
            Fx.run(() -> rows.getSelectionModel().select(0));
            desk.press(".import-as-table");
            TableView<?> raw = (TableView<?>) desk.await("#mapping-raw");
            assertEquals(2, raw.getItems().size(), "the file as it stands");
            assertEquals("wann", chosen(desk, "#mapping-time"), "proposed by its values");
            assertEquals("wer", chosen(desk, "#mapping-account"));
            assertEquals("was", chosen(desk, "#mapping-text"));
            choose(desk, "#mapping-account", "(none)");
            assertTrue(desk.is("#mapping-done", Node::isDisabled), "no account");
            choose(desk, "#mapping-account", "wer");
            TableView<?> preview = (TableView<?>) desk.find("#mapping-preview");
            Fx.until("two rows are shown", () -> preview.getItems().size() == 2);
            desk.press("#mapping-done");
            desk.awaitText(".import-status", "Imported");
            desk.awaitText("#status-actions", "2 actions");

            desk.drop(again);
            desk.awaitText(".import-status", "Refused");
            Fx.run(() -> rows.getSelectionModel().select(0));
            desk.press(".import-as-table");
            choose(desk, "#mapping-known", "forum-posts");
            Fx.until("the row is shown", () -> shown(desk) == 1);
            desk.press("#mapping-done");
            desk.awaitText("#status-actions", "3 actions");
            assertEquals("a.harrow - Harrow", Fx.call(() -> desk.stage().getTitle()));
        }
    }

    private static int shown(Desk desk) {
        return ((TableView<?>) desk.stage().getScene().getRoot().lookup("#mapping-preview"))
                .getItems()
                .size();
    }

    private static String chosen(Desk desk, String box) {
        return String.valueOf(((ComboBox<?>) desk.await(box)).getValue());
    }

    @SuppressWarnings("unchecked") // every choice of the form is one of words
    private static void choose(Desk desk, String box, String word) {
        ComboBox<String> combo = (ComboBox<String>) desk.await(box);
        Fx.run(() -> combo.setValue(word));
        Fx.settle();
    }
}
