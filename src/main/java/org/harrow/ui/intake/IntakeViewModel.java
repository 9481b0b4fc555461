package org.harrow.ui.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.harrow.engine.CaseSession;
import org.harrow.engine.ImportReceipt;
import org.harrow.engine.ImportRequest;
import org.harrow.model.CaseException;
import org.harrow.model.ImportedFile;
import org.harrow.model.Progress;
import org.harrow.ui.common.CaseViewModel;
import org.harrow.ui.job.JobState;
import org.jspecify.annotations.Nullable;

/** Imports into the open case and what became of each file. */
public final class IntakeViewModel {
    private final CaseViewModel desk;
    private final ObservableList<ImportRow> rows = FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper importing = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper resumable = new ReadOnlyBooleanWrapper();
    private final BooleanProperty shown = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<@Nullable ImportReceipt> receipt =
            new ReadOnlyObjectWrapper<>();
    private final Deque<ImportLog> logs = new ArrayDeque<>();
    private boolean currentIsShown;
    private @Nullable Wish last;

    public IntakeViewModel(CaseViewModel desk) {
        this.desk = desk;
        desk.activity().subscribe(this::fetch);
    }

    /** A row per file, in the order they were read; a new import begins with none. */
    public ObservableList<ImportRow> rows() {
        return FXCollections.unmodifiableObservableList(rows);
    }

    /** While files are read. */
    public ReadOnlyBooleanProperty importing() {
        return importing.getReadOnlyProperty();
    }

    /** While the last import can be gone on with: it was cancelled. */
    ReadOnlyBooleanProperty resumable() {
        return resumable.getReadOnlyProperty();
    }

    /** Size of the files being read, or 0 where not known yet. */
    long totalBytes() {
        ImportLog log = logs.peekFirst();
        return log == null ? 0 : log.totalBytes();
    }

    /** Whether the panel is on the screen. */
    public BooleanProperty shown() {
        return shown;
    }

    /** The sums of the last import, or null while there is none. */
    public ReadOnlyObjectProperty<@Nullable ImportReceipt> receipt() {
        return receipt.getReadOnlyProperty();
    }

    /** Imports files and folders; one bad file never stops the others. */
    public void importFiles(List<Path> files) {
        importFiles(files, ImportRequest.DEFAULT);
    }

    /** The same, read in a certain way. */
    public void importFiles(List<Path> files, ImportRequest request) {
        if (logs.isEmpty()) {
            rows.clear();
            receipt.set(null);
        }
        begin(new Wish(files, request, Set.of()));
    }

    private void begin(Wish wish) {
        last = wish;
        resumable.set(false);
        ImportLog log = new ImportLog();
        logs.add(log);
        importing.set(true);
        shown.set(true);
        desk.change("Importing", (session, p) -> read(session, wish, p, log), receipt::set);
    }

    /** Forgets the last import, as when another case was opened. */
    public void clear() {
        if (logs.isEmpty()) {
            rows.clear();
            receipt.set(null);
            resumable.set(false);
            shown.set(false);
        }
    }

    /** Reads the files again that were refused or cancelled. */
    public void retry() {
        List<Path> again =
                rows.stream()
                        .filter(
                                row ->
                                        row.status() == ImportRow.Status.REFUSED
                                                || row.status() == ImportRow.Status.CANCELLED)
                        .map(ImportRow::path)
                        .toList();
        Wish wish = last;
        if (!again.isEmpty() && wish != null) {
            importFiles(again, wish.request);
        }
    }

    /**
     * Goes on with an import that was cancelled: files that were read to their end are not read
     * again, and of the one that was not, what is stored already counts as duplicate.
     */
    public void resume() {
        Wish wish = last;
        if (wish == null || !logs.isEmpty()) {
            return;
        }
        rows.removeIf(row -> row.status() == ImportRow.Status.CANCELLED || !row.isRead());
        Set<Path> done = new HashSet<>(wish.done);
        rows.forEach(row -> done.add(row.path()));
        begin(new Wish(wish.files, wish.request, done));
    }

    /** Stops after the record that is being read; what was committed stays. */
    public void cancel() {
        desk.cancelActivity();
    }

    private record Wish(List<Path> files, ImportRequest request, Set<Path> done) {}

    private static ImportReceipt read(
            CaseSession session, Wish wish, Progress progress, ImportLog log) throws CaseException {
        try {
            progress.report(-1, "looking at the files");
            log.begin(progress, bytes(wish.files), wish.done);
            return session.importFiles(wish.files, wish.request, log);
        } catch (Progress.CancelledException e) {
            log.cancel();
            throw e;
        } finally {
            log.end();
        }
    }

    /** Ten times a second while something is done, and once at the end. */
    private void fetch(JobState activity) {
        boolean nothingRuns = !(activity instanceof JobState.Running);
        while (!logs.isEmpty()) {
            ImportLog log = logs.getFirst();
            boolean over = log.hasEnded() || nothingRuns;
            log.takeFinished().forEach(this::finish);
            ImportRow current = log.current();
            if (current != null) {
                showCurrent(over ? current.cancelled() : current);
            }
            if (!over) {
                return;
            }
            currentIsShown = false;
            logs.removeFirst();
            resumable.set(log.wasCancelled());
        }
        importing.set(false);
    }

    private void finish(ImportRow row) {
        showCurrent(row);
        currentIsShown = false;
    }

    private void showCurrent(ImportRow row) {
        if (currentIsShown) {
            rows.set(rows.size() - 1, row);
        } else {
            rows.add(row);
            currentIsShown = true;
        }
    }

    private static long bytes(List<Path> files) {
        long sum = 0;
        for (Path file : files) {
            try (Stream<Path> tree = Files.walk(file)) {
                sum += tree.filter(Files::isRegularFile).mapToLong(IntakeViewModel::size).sum();
            } catch (IOException | UncheckedIOException e) {
                // Only the estimate of the time left suffers: the import itself names the file.
                sum += 0;
            }
        }
        return sum;
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            return 0;
        }
    }

    /** How many of the files were refused or had problems. */
    public static long troubled(ImportReceipt receipt) {
        return receipt.files().stream()
                .map(ImportedFile::problems)
                .filter(p -> !p.isEmpty())
                .count();
    }
}
