package org.harrow.engine;

import java.nio.file.Path;
import org.harrow.model.ImportedFile;

/** Hears how an import goes; called on the thread that imports. */
public interface ImportListener {
    /** Hears nothing and never cancels. */
    ImportListener NONE = new ImportListener() {};

    /**
     * A file's turn has come.
     *
     * @param file the file on disk
     * @param index its place among the files of this import, from 0
     * @param count how many there are
     */
    default void fileStarted(Path file, int index, int count) {}

    /**
     * Progress within the file.
     *
     * @param bytesDone bytes of the file that were read
     * @param bytesTotal its size
     * @param records records read so far
     */
    default void fileProgress(long bytesDone, long bytesTotal, long records) {}

    /** A file is in the case, or refused. */
    default void fileDone(ImportedFile file) {}

    /** Asked often; once true, the import ends, and what was committed stays. */
    default boolean isCancelled() {
        return false;
    }
}
