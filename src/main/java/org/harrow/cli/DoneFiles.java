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
    private List<Path> unread = List.of();

    DoneFiles(ImportListener listener) {
        this.listener = listener;
    }

    /** The files that were read to their end. */
    List<ImportedFile> all() {
        return List.copyOf(done);
    }

    /** The file that is being read, and those after it. */
    List<Path> unread() {
        return unread;
    }

    @Override
    public void filesFound(List<Path> files) {
        unread = files;
        listener.filesFound(files);
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
        unread = unread.subList(1, unread.size());
        listener.fileDone(file);
    }

    @Override
    public boolean isCancelled() {
        return listener.isCancelled();
    }
}
