package org.harrow.ui.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
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
import org.harrow.model.Problem;
import org.harrow.model.Progress;
import org.harrow.model.Source;
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
    private final Deque<Reading> readings = new ArrayDeque<>();
    private @Nullable Wish last;
    private boolean recalled;

    /** What was read, until the case with it is shown. */
    private @Nullable ImportReceipt waiting;

    public IntakeViewModel(CaseViewModel desk) {
        this.desk = desk;
        desk.activity().subscribe(this::fetch);
        desk.snapshot().subscribe(state -> settle());
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
        Reading first = readings.peekFirst();
        return first == null ? 0 : first.log.totalBytes();
    }

    /** Whether the panel is on the screen. */
    public BooleanProperty shown() {
        return shown;
    }

    /** The sums of all rows once everything was read or stopped; null before. */
    public ReadOnlyObjectProperty<@Nullable ImportReceipt> receipt() {
        return receipt.getReadOnlyProperty();
    }

    /** Lists what the open case holds already, where nothing has been imported since. */
    public void recall() {
        desk.ask("kept imports", (session, progress) -> kept(session), this::show);
    }

    private void show(List<ImportRow> kept) {
        if (readings.isEmpty() && rows.isEmpty() && !kept.isEmpty()) {
            recalled = true;
            rows.setAll(kept);
            receipt.set(total(false));
        }
    }

    /** True where the rows come from the case: nobody knows where their files lie. */
    boolean isRecalled() {
        return recalled;
    }

    private static List<ImportRow> kept(CaseSession session) throws CaseException {
        Map<String, List<Problem>> problems = session.problems();
        List<ImportRow> kept = new ArrayList<>();
        for (Source source : session.sources()) {
            List<Problem> own = problems.getOrDefault(source.original().sha256(), List.of());
            ImportedFile file =
                    new ImportedFile(
                            source.file(),
                            source.format(),
                            source.original(),
                            source.ledger(),
                            own);
            kept.add(ImportRow.started(path(source)).done(file, ""));
        }
        return kept;
    }

    private static Path path(Source source) {
        try {
            return Path.of(source.file());
        } catch (InvalidPathException e) {
            return Path.of(source.original().sha256()); // a name of another system
        }
    }

    /** Imports files and folders; one bad file never stops the others. */
    public void importFiles(List<Path> files) {
        importFiles(files, ImportRequest.DEFAULT);
    }

    /** The same, read in a certain way. */
    public void importFiles(List<Path> files, ImportRequest request) {
        if (readings.isEmpty()) {
            rows.clear();
        }
        recalled = false;
        last = new Wish(files, request, Set.of());
        resumable.set(false);
        begin(last, Map.of());
    }

    /**
     * @param places where a row stands already that another reading of its file takes the place of
     */
    private void begin(Wish wish, Map<Path, Integer> places) {
        Reading reading = new Reading(new ImportLog(), places);
        readings.add(reading);
        receipt.set(null);
        importing.set(true);
        shown.set(true);
        desk.change("Importing", (session, p) -> read(session, wish, p, reading.log), done -> {});
    }

    /** Forgets the last import, as when another case was opened. */
    public void clear() {
        if (readings.isEmpty()) {
            rows.clear();
            receipt.set(null);
            resumable.set(false);
            importing.set(false);
            shown.set(false);
            waiting = null;
        }
    }

    /** Reads the files again that were refused or cancelled; each keeps its row. */
    public void retry() {
        retry(rows.stream().filter(ImportRow::canBeRetried).map(ImportRow::path).toList());
    }

    /** Reads some files again, each in its row. */
    void retry(List<Path> files) {
        Wish wish = last;
        if (!files.isEmpty() && wish != null && readings.isEmpty()) {
            begin(new Wish(files, wish.request, Set.of()), places());
        }
    }

    /** Reads a file in a certain way; where it has a row already, there. */
    public void readAs(Path file, ImportRequest request) {
        Map<Path, Integer> places = places();
        if (readings.isEmpty() && places.containsKey(file)) {
            begin(new Wish(List.of(file), request, Set.of()), places);
        } else {
            importFiles(List.of(file), request);
        }
    }

    /**
     * Goes on with an import that was cancelled: files that were read to their end are not read
     * again, and of the one that was not, what is stored already counts as duplicate.
     */
    public void resume() {
        Wish wish = last;
        if (wish == null || !readings.isEmpty()) {
            return;
        }
        Set<Path> done = new HashSet<>(wish.done);
        rows.stream().filter(ImportRow::isRead).forEach(row -> done.add(row.path()));
        last = new Wish(wish.files, wish.request, done);
        resumable.set(false);
        begin(last, places());
    }

    private Map<Path, Integer> places() {
        Map<Path, Integer> places = new HashMap<>();
        for (int i = 0; i < rows.size(); i++) {
            places.put(rows.get(i).path(), i);
        }
        return places;
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
            log.begin(progress, bytes(wish), wish.done);
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
        while (!readings.isEmpty()) {
            Reading reading = readings.getFirst();
            boolean over = reading.log.hasEnded() || nothingRuns;
            reading.show(rows, over);
            if (!over) {
                return;
            }
            readings.removeFirst();
            if (reading.log.wasCancelled()) {
                resumable.set(true);
            }
            if (readings.isEmpty()) {
                waiting = total(reading.log.wasCancelled());
            }
        }
        if (activity instanceof JobState.Failed) {
            settle(); // the case may not be read again
        }
    }

    /** The receipt comes with the case that it is about: what can be done then can be done. */
    private void settle() {
        if (waiting != null && readings.isEmpty()) {
            importing.set(false);
            receipt.set(waiting);
        }
        waiting = null;
    }

    private ImportReceipt total(boolean cancelled) {
        List<ImportedFile> files = new ArrayList<>();
        for (ImportRow row : rows) {
            ImportedFile file = row.result();
            if (file != null) {
                files.add(file);
            }
        }
        return new ImportReceipt(files, cancelled);
    }

    /** Of the files that are still to be read. */
    private static long bytes(Wish wish) {
        long sum = 0;
        for (Path file : wish.files) {
            try (Stream<Path> tree = Files.walk(file)) {
                sum +=
                        tree.filter(Files::isRegularFile)
                                .filter(inside -> !wish.done.contains(inside))
                                .mapToLong(IntakeViewModel::size)
                                .sum();
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
                .filter(file -> !file.problems().isEmpty() || file.ledger().undated() > 0)
                .count();
    }
}
