package org.harrow.ui.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javafx.util.Subscription;
import org.harrow.engine.ImportReceipt;
import org.harrow.ui.common.StraightDesk;
import org.harrow.ui.job.JobState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is asked for waits, as in the window, until the case's thread comes to it. */
class CancelledImportTest {
    private static final Path FEED =
            Path.of("sample-data", "exports", "press", "open-ledger.atom.xml");

    @TempDir private Path folder;

    private long nanos;
    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private final StraightDesk straight =
            new StraightDesk(waiting::add, () -> nanos += 1_000_000_000);
    private final IntakeViewModel intake = new IntakeViewModel(straight.model());

    @Test
    void goesOnWhereItWasCancelledAndReadsNoFileTwice() throws IOException {
        importAndCancel();

        ImportReceipt half = Objects.requireNonNull(intake.receipt().get());
        assertTrue(half.cancelled());
        assertTrue(half.balanced());
        assertTrue(intake.resumable().get());
        assertFalse(intake.importing().get());
        assertTrue(half.files().size() < 5);
        List<ImportRow> before = intake.rows().stream().filter(ImportRow::isRead).toList();

        intake.resume();
        work();

        assertEquals(List.of("0.xml", "1.xml", "2.xml", "3.xml", "4.xml"), files());
        assertEquals(Set.of(ImportRow.Status.TAKEN), Set.copyOf(statuses()));
        assertEquals(before, intake.rows().subList(0, before.size()));
        ImportReceipt whole = Objects.requireNonNull(intake.receipt().get());
        assertEquals(5, whole.files().size());
        assertFalse(whole.cancelled());
        assertTrue(whole.balanced());
        assertFalse(intake.resumable().get());
        assertEquals(List.of(), straight.failures());
    }

    @Test
    void canStillGoOnAfterWhatWasStoppedWasReadAgain() throws IOException {
        importAndCancel();

        intake.retry(List.of(intake.rows().getFirst().path()));
        work();
        assertTrue(intake.resumable().get());
        intake.resume();
        work();

        assertEquals(5, intake.rows().size());
        assertEquals(Set.of(ImportRow.Status.TAKEN), Set.copyOf(statuses()));
    }

    private void cancelInTheThird(JobState state) {
        if (state instanceof JobState.Running running && running.step().startsWith("file 3 of")) {
            intake.cancel();
        }
    }

    /** Feeds that differ in their title alone, so that each is a file of its own. */
    private Path exports(int count) throws IOException {
        Path exports = Files.createDirectory(folder.resolve("exports"));
        for (int i = 0; i < count; i++) {
            Files.writeString(
                    exports.resolve(i + ".xml"),
                    Files.readString(FEED) + "<!-- " + "x".repeat(i) + " -->");
        }
        return exports;
    }

    private void importAndCancel() throws IOException {
        straight.with(folder.resolve("a.harrow"));
        work();
        intake.importFiles(List.of(exports(5)));
        Subscription watch = straight.model().activity().subscribe(this::cancelInTheThird);
        work();
        watch.unsubscribe();
    }

    private void work() {
        while (!waiting.isEmpty()) {
            waiting.removeFirst().run();
        }
    }

    private List<String> files() {
        return intake.rows().stream().map(ImportRow::file).toList();
    }

    private List<ImportRow.Status> statuses() {
        return intake.rows().stream().map(ImportRow::status).toList();
    }
}
