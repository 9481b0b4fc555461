package org.harrow.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.harrow.engine.ImportListener;
import org.harrow.model.ImportedFile;

/** Passes on how an import goes, and keeps the files that are in the case should it break off. */
final class DoneFiles implements ImportListener {
    private final ImportListener listener;
    private final List<ImportedFile> done = new ArrayList<>();

    DoneFiles(ImportListener listener) {
        this.listener = listener;
    }

    /** The files that were read to their end. */
    List<ImportedFile> all() {
        return List.copyOf(done);
    }

    @Override
    public void fileStarted(Path file, int index, int count) {
        listener.fileStarted(file, index, count);
    }

    @Override
    public void fileProgress(long bytesDone, long bytesTotal, long records) {
        listener.fileProgress(bytesDone, bytesTotal, records);
    }

    @Override
    public void fileDone(ImportedFile file) {
        done.add(file);
        listener.fileDone(file);
    }

    @Override
    public boolean isCancelled() {
        return listener.isCancelled();
    }
}
