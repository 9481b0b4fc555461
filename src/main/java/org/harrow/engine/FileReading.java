package org.harrow.engine;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.harrow.casefile.Batch;
import org.harrow.intake.FormatMatch;
import org.harrow.intake.IntakeOptions;
import org.harrow.model.CaseException;
import org.harrow.model.Problem;
import org.harrow.model.Progress;
import org.jspecify.annotations.Nullable;

/**
 * Reads one file on a thread of its own while the caller's thread writes what it finds. At most one
 * batch waits in between, so memory stays the same whatever the size of the file.
 */
final class FileReading {
    private static final int WAITING = 1;
    private static final long PATIENCE_MILLIS = 100;

    private final FileReader reader;
    private final BlockingQueue<Message> queue = new ArrayBlockingQueue<>(WAITING);
    private volatile boolean cancelled;
    private volatile double fraction;
    private volatile long records;

    /** What the reading thread sends. */
    sealed interface Message {
        /** Something to write. */
        record Some(Batch batch) implements Message {}

        /** The last of it, the format and the hash of the bytes that were read. */
        record End(Batch batch, @Nullable FormatMatch match, String sha256) implements Message {}

        /** The file could not be read on. */
        record Failed(Throwable why) implements Message {}
    }

    FileReading(FileReader reader) {
        this.reader = reader;
    }

    /** Starts the reading thread. */
    Thread start(Path path, long size, long storedBytes, IntakeOptions options) {
        return Thread.ofPlatform()
                .name("harrow-reader")
                .daemon()
                .start(() -> run(path, size, storedBytes, options));
    }

    /** The next message, or null where none came for a moment. */
    @Nullable Message poll() throws InterruptedException {
        return queue.poll(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
    }

    /** Asks the reading thread to come to its end. */
    void cancel() {
        cancelled = true;
    }

    /** Share of the file that was read. */
    double fraction() {
        return fraction;
    }

    long records() {
        return records;
    }

    private void run(Path path, long size, long storedBytes, IntakeOptions options) {
        try {
            send(read(path, size, storedBytes, options));
        } catch (Throwable e) { // whatever it is, the writing thread must hear of it
            send(new Message.Failed(e));
        }
    }

    private Message read(Path path, long size, long storedBytes, IntakeOptions options)
            throws IOException, CaseException {
        BatchSink sink = new BatchSink(batch -> send(new Message.Some(batch)));
        TappedFile file = new TappedFile(path, size, storedBytes, sink);
        Progress progress =
                (share, step) -> {
                    fraction = share;
                    records = sink.records();
                    if (cancelled) {
                        throw new Progress.CancelledException();
                    }
                };
        try {
            FormatMatch match = reader.read(file, options, sink, progress);
            String hash = match.isRefused() ? "" : file.finish();
            return new Message.End(sink.take(), match, hash);
        } catch (Progress.CancelledException e) {
            return new Message.End(sink.flushed(), null, "");
        } finally {
            file.close();
        }
    }

    private void send(Message message) {
        try {
            queue.put(message);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Progress.CancelledException();
        }
    }

    /** What to say of a file that the system does not let us read. */
    static Problem unreadable(IOException e) {
        return Problem.ofFile(
                "The file cannot be read ("
                        + e.getClass().getSimpleName()
                        + "). Check that it is still there and that you may open it.");
    }
}
