package org.harrow.ui.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.harrow.engine.ImportReceipt;
import org.harrow.engine.ImportRequest;
import org.harrow.ui.common.CaseSnapshot;
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
    void readsOnlyWhatWasRefusedAgainAndInItsRow() throws IOException {
        straight.with(folder.resolve("a.harrow"));
        Path file = Files.writeString(folder.resolve("feed.xml"), "<");
        intake.importFiles(List.of(file, FEED));
        Files.copy(FEED, folder.resolve("mended"));
        Files.move(folder.resolve("mended"), file, StandardCopyOption.REPLACE_EXISTING);

        intake.retry();

        assertEquals(List.of("feed.xml", "open-ledger.atom.xml"), files());
        assertEquals(List.of(ImportRow.Status.TAKEN, ImportRow.Status.TAKEN), statuses());
        ImportReceipt receipt = Objects.requireNonNull(intake.receipt().get());
        assertEquals(2, receipt.files().size());
        assertEquals(receipt.total().stored(), receipt.total().duplicate());
    }

    @Test
    void readsOneFileAgainWhereItStands() throws IOException {
        straight.with(folder.resolve("a.harrow"));
        Path bad = Files.writeString(folder.resolve("bad.json"), "{");
        Path worse = Files.writeString(folder.resolve("worse.json"), "{");
        intake.importFiles(List.of(bad, worse));
        Files.copy(FEED, bad, StandardCopyOption.REPLACE_EXISTING);
        Files.copy(FEED, worse, StandardCopyOption.REPLACE_EXISTING);

        intake.retry(List.of(worse));

        assertEquals(List.of("bad.json", "worse.json"), files());
        assertEquals(List.of(ImportRow.Status.REFUSED, ImportRow.Status.TAKEN), statuses());
    }

    @Test
    void readsATableByItsColumnsWhereItWasRefused() throws IOException {
        straight.with(folder.resolve("a.harrow"));
        Path table =
                Files.writeString(
                        folder.resolve("t.csv"), "who,when\nan,2026-02-01T00:00:00Z\nbo,\n");
        intake.importFiles(List.of(table, FEED));
        String mapping =
                "{\"name\":\"t\",\"kind\":\"posted\",\"time\":\"{when}\",\"account\":\"{who}\","
                        + "\"artifact\":\"table:{who}\"}";

        intake.readAs(table, new ImportRequest(null, null, false, mapping));

        assertEquals(List.of("t.csv", "open-ledger.atom.xml"), files());
        assertEquals(2, intake.rows().getFirst().ledger().read());
    }

    private List<String> files() {
        return intake.rows().stream().map(ImportRow::file).toList();
    }

    private List<ImportRow.Status> statuses() {
        return intake.rows().stream().map(ImportRow::status).toList();
    }

    @Test
    void theReceiptComesWithTheCaseThatItIsAbout() {
        straight.with(folder.resolve("a.harrow"));
        List<Integer> sizes = new ArrayList<>();
        intake.receipt()
                .subscribe(
                        receipt -> {
                            CaseSnapshot state = straight.model().snapshot().get();
                            if (receipt != null && state != null) {
                                sizes.add(state.data().size());
                            }
                        });

        intake.importFiles(List.of(FEED));

        assertEquals(1, sizes.size());
        assertTrue(sizes.getFirst() > 0, "what was read can be worked with");
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
