package org.harrow.ui.handover;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Whose turn it is to have the window. The first start holds a lock in the user's runtime folder as
 * long as it lives, however it ends; a later one finds it held and leaves a request beside it. No
 * socket is opened, not even a local one.
 */
public final class Turn implements AutoCloseable {
    /** How often the first start looks; a directory of no files costs microseconds. */
    private static final long LOOK_MILLIS = 200;

    private final Requests requests;
    private final @Nullable FileChannel lock;
    private final boolean second;
    private @Nullable ScheduledExecutorService watch;

    private Turn(Requests requests, @Nullable FileChannel lock, boolean second) {
        this.requests = requests;
        this.lock = lock;
        this.second = second;
    }

    /**
     * Takes the lock where nobody has it. Where the folder cannot be used every start is a first.
     *
     * @param folder of this user and display
     */
    public static Turn take(Path folder) {
        Requests requests = new Requests(folder);
        FileChannel channel = null;
        try {
            requests.prepare();
            channel =
                    FileChannel.open(
                            folder.resolve("window.lock"),
                            StandardOpenOption.CREATE,
                            StandardOpenOption.WRITE);
            if (channel.tryLock() != null) {
                return new Turn(requests, channel, false);
            }
            close(channel);
            return new Turn(requests, null, true);
        } catch (OverlappingFileLockException sameProcess) {
            close(channel);
            return new Turn(requests, null, true);
        } catch (IOException unusable) {
            close(channel);
            return new Turn(requests, null, false);
        }
    }

    /**
     * Asks the first start to show its window, on this case.
     *
     * @param file the case, or null for the window alone
     * @param patience how long an answer may take
     * @return false where this is the first start, or the first one does not answer
     */
    public boolean handOver(@Nullable Path file, Duration patience) {
        return second && requests.leave(file, patience);
    }

    /**
     * Begins to answer later starts.
     *
     * @param shown gets the case of each, or nothing for the window alone; on a thread of its own
     */
    public void answer(Consumer<Optional<Path>> shown) {
        if (lock == null || watch != null) {
            return;
        }
        watch =
                Executors.newSingleThreadScheduledExecutor(
                        task -> {
                            Thread thread = new Thread(task, "harrow-turn");
                            thread.setDaemon(true);
                            return thread;
                        });
        var _ =
                watch.scheduleWithFixedDelay(
                        () -> requests.take().forEach(shown),
                        0,
                        LOOK_MILLIS,
                        TimeUnit.MILLISECONDS);
    }

    /** Answers no more, but keeps the turn while the case is being saved. */
    public void rest() {
        if (watch != null) {
            watch.shutdown();
        }
    }

    /** Gives the turn to whoever comes next. */
    @Override
    public void close() {
        rest();
        close(lock);
    }

    private static void close(@Nullable FileChannel channel) {
        try {
            if (channel != null) {
                channel.close();
            }
        } catch (IOException gone) {
            // The lock ends with the process at the latest.
            return;
        }
    }
}
