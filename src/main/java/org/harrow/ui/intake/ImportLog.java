package org.harrow.ui.intake;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.harrow.engine.ImportListener;
import org.harrow.model.ImportedFile;
import org.harrow.model.Progress;
import org.harrow.ui.common.Words;
import org.jspecify.annotations.Nullable;

/**
 * Hears an import on the case's thread and keeps what the window has not fetched yet: a batch of
 * rows ten times a second instead of a message per file.
 */
final class ImportLog implements ImportListener {
    private final AtomicReference<List<ImportRow>> finished = new AtomicReference<>(List.of());
    private volatile @Nullable ImportRow current;
    private volatile boolean ended;
    private Progress progress = Progress.NONE;
    private volatile long totalBytes;
    private long bytesBefore;
    private long bytesHere;
    private String step = "";
    private String confidence = "";
    private volatile boolean cancelled;
    private Set<Path> without = Set.of();

    /**
     * The import begins.
     *
     * @param newProgress gets the share of all bytes; says whether the user cancelled
     * @param bytes of all files
     * @param done files that need not be read again
     */
    void begin(Progress newProgress, long bytes, Set<Path> done) {
        without = done;
        progress = newProgress;
        totalBytes = bytes;
    }

    /** The import is over, whatever became of it. */
    void end() {
        ended = true;
    }

    /** The user cancelled it. */
    void cancel() {
        cancelled = true;
    }

    /** Whether the user cancelled it; on any thread. */
    boolean wasCancelled() {
        return cancelled;
    }

    /** Size of all files, or 0 where not known yet; on any thread. */
    long totalBytes() {
        return totalBytes;
    }

    /** Whether the import is over; on any thread. */
    boolean hasEnded() {
        return ended;
    }

    @Override
    public void fileStarted(Path file, int index, int count) {
        current = ImportRow.started(file);
        confidence = "";
        step = "file " + Words.count(index + 1L) + " of " + Words.count(count);
        bytesHere = 0;
    }

    @Override
    public boolean wants(Path file) {
        return !without.contains(file);
    }

    @Override
    public void fileRecognised(int sure, List<String> others) {
        confidence =
                (sure == 0 ? "as you said" : sure + " of 100")
                        + (others.isEmpty() ? "" : "; also " + String.join(", ", others));
    }

    @Override
    public void fileProgress(long bytesDone, long bytesTotal, long records) {
        bytesHere = bytesDone;
        ImportRow row = current;
        if (row != null) {
            current = row.at(bytesTotal == 0 ? 0 : (double) bytesDone / bytesTotal, records);
        }
    }

    @Override
    public void fileDone(ImportedFile file) {
        bytesBefore += file.original().bytes();
        bytesHere = 0;
        ImportRow row = current;
        if (row != null) {
            boolean broken = cancelled && file.format() == null;
            ImportRow done = broken ? row.cancelled() : row.done(file, confidence);
            finished.updateAndGet(rows -> plus(rows, done));
            current = null;
        }
    }

    @Override
    public boolean isCancelled() {
        try {
            long done = bytesBefore + bytesHere;
            progress.report(totalBytes == 0 ? -1 : Math.min(1, (double) done / totalBytes), step);
            return false;
        } catch (Progress.CancelledException e) {
            cancelled = true;
            return true;
        }
    }

    /** Rows that were finished since the last call; on any thread. */
    List<ImportRow> takeFinished() {
        return finished.getAndSet(List.of());
    }

    /** The file being read, or null; on any thread. */
    @Nullable ImportRow current() {
        return current;
    }

    private static List<ImportRow> plus(List<ImportRow> rows, ImportRow row) {
        List<ImportRow> more = new ArrayList<>(rows);
        more.add(row);
        return more;
    }
}
