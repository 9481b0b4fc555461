package org.harrow.ui.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.harrow.engine.ImportReceipt;
import org.harrow.model.ImportedFile;
import org.harrow.model.Ledger;
import org.harrow.model.Place;
import org.harrow.model.Problem;
import org.harrow.model.Progress;
import org.harrow.ui.job.JobState;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ImportRowTest {
    private static final Path PATH = Path.of("in", "a\u202eb.json");

    @Test
    void namesTheFirstProblemWithItsPlaceAndHowManyFollow() {
        Problem bad = new Problem("x.json", 3, new Place(1812, 5), "not a\u0007 number", null);

        ImportRow row = ImportRow.started(PATH).done(file("github.rest", bad, bad), "90 of 100");

        assertEquals(
                "x.json, line 3, byte 1,812: not a[U+0007] number (and 1 more)",
                row.firstProblem());
        assertEquals("a[U+202E]b.json", row.file());
        assertEquals(ImportRow.Status.WITH_PROBLEMS, row.status());
    }

    @Test
    void tellsARefusedFileFromAnImportedOne() {
        assertEquals(
                ImportRow.Status.REFUSED,
                ImportRow.started(PATH)
                        .done(file(null, Problem.ofFile("no")), "90 of 100")
                        .status());
        assertEquals(
                ImportRow.Status.TAKEN,
                ImportRow.started(PATH).done(file("git.log"), "90 of 100").status());
    }

    @Test
    void saysInTheReceiptWhetherEveryLedgerBalances() {
        assertEquals(
                "2 files · 24 records read = 20 stored + 2 duplicate + 2 rejected + 0 undated"
                        + " · balanced",
                ImportPanel.receiptText(new ImportReceipt(List.of(file("a"), file("b")), false)));
    }

    @Test
    void saysHowFarHowFastAndHowLong() {
        JobState.Running running =
                new JobState.Running(
                        "Importing",
                        0.25,
                        "file 2 of 7",
                        Duration.ofSeconds(10),
                        Duration.ofSeconds(30));

        assertEquals(
                "file 2 of 7 · 25 % · 1.0 MB/s · about 30 s left",
                ImportPanel.progressText(running, 40_000_000));
    }

    @Test
    void handsOverWhatWasFinishedOnceAndWhatIsBeingRead() {
        ImportLog log = new ImportLog();
        log.begin(Progress.NONE, 100, Set.of());
        log.fileStarted(PATH, 0, 2);
        log.fileDone(file("git.log"));
        log.fileStarted(Path.of("b"), 1, 2);
        log.fileProgress(5, 10, 7);

        assertEquals(1, log.takeFinished().size());
        assertEquals(0, log.takeFinished().size());
        assertEquals(ImportRow.started(Path.of("b")).at(0.5, 7), log.current());
    }

    @Test
    void showsHowSureTheFormatIsAndLeavesOutWhatIsDone() {
        ImportLog log = new ImportLog();
        log.begin(Progress.NONE, 100, Set.of(PATH));
        assertEquals(List.of(false, true), List.of(log.wants(PATH), log.wants(Path.of("b"))));
        log.fileStarted(Path.of("b"), 1, 2);
        log.fileRecognised(85, List.of("git.log"));
        log.fileDone(file("github.gh"));
        assertEquals("85 of 100; also git.log", log.takeFinished().getFirst().confidence());
    }

    @Test
    void asksWhetherTheUserCancelled() {
        ImportLog log = new ImportLog();
        log.begin(
                (fraction, step) -> {
                    throw new Progress.CancelledException();
                },
                100,
                Set.of());

        assertEquals(true, log.isCancelled());
    }

    private static ImportedFile file(@Nullable String format, Problem... problems) {
        return new ImportedFile(
                "a.json",
                format,
                new ImportedFile.Original("00", 15),
                new Ledger(12, 10, 1, 1, 0),
                List.of(problems));
    }
}
