package org.harrow.ui.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import org.harrow.model.ImportedFile;
import org.harrow.model.Ledger;
import org.harrow.model.Progress;
import org.junit.jupiter.api.Test;

class ReadingTest {
    private final ImportLog log = new ImportLog();
    private final ObservableList<ImportRow> rows = FXCollections.observableArrayList();

    @Test
    void addsThousandsOfRowsInOneChange() {
        List<String> changes = new ArrayList<>();
        rows.addListener((ListChangeListener<ImportRow>) change -> changes.add(change.toString()));
        Reading reading = new Reading(log, Map.of());
        log.begin(Progress.NONE, 0, Set.of());
        IntStream.range(0, 3000).forEach(this::read);
        log.fileStarted(path(3000), 3000, 5000);

        reading.show(rows, false);

        assertEquals(3001, rows.size());
        assertEquals(1, changes.size());
        assertEquals(ImportRow.Status.READING, rows.getLast().status());
    }

    @Test
    void putsWhatIsFinishedInThePlaceOfWhatWasBeingRead() {
        Reading reading = new Reading(log, Map.of());
        log.begin(Progress.NONE, 0, Set.of());
        log.fileStarted(path(0), 0, 2);
        reading.show(rows, false);
        log.fileDone(file(0));
        read(1);

        reading.show(rows, true);

        assertEquals(List.of(path(0), path(1)), rows.stream().map(ImportRow::path).toList());
        assertEquals(
                List.of(ImportRow.Status.TAKEN, ImportRow.Status.TAKEN),
                rows.stream().map(ImportRow::status).toList());
    }

    @Test
    void givesAFileThatIsReadAgainItsOldRow() {
        rows.addAll(ImportRow.started(path(0)).cancelled(), ImportRow.started(path(1)).cancelled());
        Reading reading = new Reading(log, Map.of(path(0), 0, path(1), 1));
        log.begin(Progress.NONE, 0, Set.of());
        read(1);
        read(2);
        log.fileStarted(path(3), 3, 4);

        reading.show(rows, true);

        assertEquals(
                List.of(
                        ImportRow.Status.CANCELLED,
                        ImportRow.Status.TAKEN,
                        ImportRow.Status.TAKEN,
                        ImportRow.Status.CANCELLED),
                rows.stream().map(ImportRow::status).toList());
    }

    private void read(int number) {
        log.fileStarted(path(number), number, 5000);
        log.fileDone(file(number));
    }

    private static Path path(int number) {
        return Path.of("file" + number);
    }

    private static ImportedFile file(int number) {
        return new ImportedFile(
                "file" + number,
                "git.log",
                new ImportedFile.Original("00", 15),
                new Ledger(1, 1, 0, 0, 0),
                List.of());
    }
}
