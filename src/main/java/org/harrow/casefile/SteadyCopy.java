package org.harrow.casefile;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.harrow.model.CaseException;
import org.jspecify.annotations.Nullable;

/**
 * Copies a case that another program may be writing, with its journal, as it is at one moment: it
 * holds the lock that every reader of an SQLite file holds, so that a writer's commit waits. Where
 * the bytes of that lock lie is said in SQLite's file format, "The Lock-Byte Page", and os.h.
 */
final class SteadyCopy {
    private static final long PENDING = 0x40000000L;
    private static final long SHARED = PENDING + 2;
    private static final long SHARED_SIZE = 510;

    /** Longer than any commit of an import. */
    private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(10);

    private static final long LOOK_NANOS = TimeUnit.MILLISECONDS.toNanos(10);

    private SteadyCopy() {}

    /**
     * Copies the file, and its journal where there is one.
     *
     * @return true where there was a journal
     * @throws IOException where it cannot be copied
     * @throws CaseException where it is being written all the time
     */
    static boolean of(Path file, Path copy, Path journalCopy) throws IOException, CaseException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            FileLock held = lock(channel, file);
            try {
                Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
                Path journal = file.resolveSibling(file.getFileName() + "-journal");
                if (!Files.isRegularFile(journal)) {
                    return false;
                }
                Files.copy(journal, journalCopy, StandardCopyOption.REPLACE_EXISTING);
                return true;
            } finally {
                if (held != null) {
                    held.release();
                }
            }
        }
    }

    /** Null where the file system or this process has no such lock: then nobody can wait for it. */
    private static @Nullable FileLock lock(FileChannel channel, Path file)
            throws IOException, CaseException {
        long end = System.nanoTime() + PATIENCE_NANOS;
        while (true) {
            FileLock held;
            try (FileLock first = channel.tryLock(PENDING, 1, true)) {
                held = first == null ? null : channel.tryLock(SHARED, SHARED_SIZE, true);
            } catch (OverlappingFileLockException sameProcess) {
                return null;
            }
            if (held != null) {
                return held;
            }
            if (System.nanoTime() > end) {
                throw new CaseException(
                        file.getFileName()
                                + " is being written by another program. Wait until it is done or"
                                + " close it there, then try again.");
            }
            LockSupport.parkNanos(LOOK_NANOS);
        }
    }
}
