package org.harrow.engine;

import java.nio.file.Path;
import java.util.List;
import org.harrow.model.ImportedFile;

/** Hears how an import goes; called on the thread that imports. */
public interface ImportListener {
    /** Hears nothing and never cancels. */
    ImportListener NONE = new ImportListener() {};

    /**
     * Which files there are, before the first is read.
     *
     * @param files on disk, in the order they will be read
     */
    default void filesFound(List<Path> files) {}

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

    /** Asked before a file is read: one that is not wanted is left out. */
    default boolean wants(Path file) {
        return true;
    }

    /**
     * A file was read to its end as a format.
     *
     * @param confidence in it, of 100; 0 where the user named the format
     * @param others ids of formats that matched less well
     */
    default void fileRecognised(int confidence, List<String> others) {}

    /** A file is in the case, or refused. */
    default void fileDone(ImportedFile file) {}

    /** Asked often; once true, the import ends, and what was committed stays. */
    default boolean isCancelled() {
        return false;
    }
}
