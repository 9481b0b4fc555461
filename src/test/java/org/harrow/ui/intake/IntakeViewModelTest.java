package org.harrow.ui.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Objects;
import org.harrow.engine.ImportReceipt;
import org.harrow.ui.common.StraightDesk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IntakeViewModelTest {
    private static final Path FEED =
            Path.of("sample-data", "exports", "press", "open-ledger.atom.xml");

    @TempDir private Path folder;

    private final StraightDesk straight = new StraightDesk();
    private final IntakeViewModel intake = new IntakeViewModel(straight.model());

    @Test
    void keepsARowPerFileAndAReceiptThatBalances() throws IOException {
        straight.with(folder.resolve("a.harrow"));
        Path bad = Files.writeString(folder.resolve("bad.json"), "{\"a\":");

        intake.importFiles(List.of(bad, FEED));

        assertEquals(
                List.of(ImportRow.Status.REFUSED, ImportRow.Status.TAKEN),
                intake.rows().stream().map(ImportRow::status).toList());
        ImportReceipt receipt = intake.receipt().get();
        assertNotNull(receipt);
        assertTrue(receipt.balanced());
        assertEquals(1, IntakeViewModel.troubled(receipt));
        assertFalse(intake.importing().get());
        assertTrue(intake.shown().get());
    }

    @Test
    void readsOnlyWhatWasRefusedAgain() throws IOException {
        straight.with(folder.resolve("a.harrow"));
        Path file = Files.writeString(folder.resolve("feed.xml"), "<");
        intake.importFiles(List.of(FEED, file));
        Files.copy(FEED, folder.resolve("mended"));
        Files.move(folder.resolve("mended"), file, StandardCopyOption.REPLACE_EXISTING);

        intake.retry();

        assertEquals(List.of("feed.xml"), intake.rows().stream().map(ImportRow::file).toList());
        assertEquals(ImportRow.Status.TAKEN, intake.rows().getFirst().status());
    }

    @Test
    void goesOnWithoutReadingAgainWhatIsDone() throws IOException {
        straight.with(folder.resolve("a.harrow"));
        Path exports = Files.createDirectory(folder.resolve("exports"));
        Files.copy(FEED, exports.resolve("a.xml"));
        intake.importFiles(List.of(exports));
        Files.copy(FEED, exports.resolve("b.xml"));

        intake.resume();

        assertEquals(
                List.of("a.xml", "b.xml"), intake.rows().stream().map(ImportRow::file).toList());
        assertEquals(1, Objects.requireNonNull(intake.receipt().get()).files().size());
        assertFalse(intake.resumable().get());
    }

    @Test
    void forgetsTheLastImportWithItsCase() {
        straight.with(folder.resolve("a.harrow"));
        intake.importFiles(List.of(FEED));

        intake.clear();

        assertEquals(List.of(), intake.rows());
        assertFalse(intake.shown().get());
    }
}
