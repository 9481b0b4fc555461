package org.harrow.spark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.apache.hadoop.conf.Configuration;
import org.harrow.intake.FormatMatch;
import org.harrow.intake.Intake;
import org.harrow.intake.IntakeOptions;
import org.harrow.model.CaseException;
import org.harrow.model.Problem;
import org.harrow.model.Progress;
import org.jspecify.annotations.Nullable;

/**
 * Reads one file with the intake of the workbench, on a thread of its own, while the task asks for
 * one block after the other: memory stays the same whatever the size of the file.
 */
final class Reading implements Iterator<Block>, AutoCloseable {
    /** The formats whose files are everybody's: those of one account would be no population. */
    private static final Set<String> EVERYBODYS = Set.of("github.events", "bluesky.jetstream");

    private static final int WAITING = 4;

    private final BlockingQueue<Message> queue = new ArrayBlockingQueue<>(WAITING);
    private final Thread thread;
    private volatile boolean cancelled;
    private @Nullable Message next;

    private sealed interface Message {
        record Some(Block block) implements Message {}

        record End(@Nullable Throwable failure) implements Message {}
    }

    /**
     * @param last true where nobody will try again: what cannot be delivered is listed then
     */
    Reading(InputFile.Input input, Configuration hadoop, boolean last) {
        thread =
                Thread.ofPlatform()
                        .name("harrow-reader")
                        .daemon()
                        .start(() -> run(input, hadoop, last));
    }

    private void run(InputFile.Input input, Configuration hadoop, boolean last) {
        Throwable failure = null;
        try {
            read(new InputFile(input, hadoop), input, last);
        } catch (Progress.CancelledException e) {
            return;
        } catch (Throwable e) { // whatever it is, the task must hear of it
            failure = e;
        }
        send(new Message.End(failure));
    }

    private void read(InputFile file, InputFile.Input input, boolean last)
            throws CaseException, IOException {
        Blocks blocks = new Blocks(input.number(), block -> send(new Message.Some(block)));
        Progress progress =
                (share, step) -> {
                    if (cancelled) {
                        throw new Progress.CancelledException();
                    }
                };
        FormatMatch match = new Intake().read(file, IntakeOptions.BY_CONTENT, blocks, progress);
        IOException broken = file.broken();
        if (broken != null && !last) {
            throw broken;
        }
        Problem refusal = match.refusal();
        if (refusal != null) {
            blocks.problem(refusal);
        }
        String format = match.format();
        boolean isTaken = format != null && EVERYBODYS.contains(format);
        if (refusal == null && !isTaken) {
            blocks.problem(Problem.ofFile(foreign(format)));
        }
        blocks.end(
                input,
                broken == null ? file.hash() : "",
                broken == null && isTaken ? format : null);
    }

    private static String foreign(@Nullable String format) {
        return "This is "
                + format
                + ", not an hour of GH Archive (github.events) or of the Jetstream"
                + " (bluesky.jetstream): import it into a case.";
    }

    private void send(Message message) {
        try {
            queue.put(message);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Progress.CancelledException();
        }
    }

    @Override
    public boolean hasNext() {
        if (next == null) {
            try {
                next = queue.take();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new Progress.CancelledException();
            }
        }
        if (next instanceof Message.End end) {
            switch (end.failure()) {
                case null -> {}
                case IOException e -> throw new UncheckedIOException(e);
                case RuntimeException e -> throw e;
                default -> throw new IllegalStateException(end.failure());
            }
            return false;
        }
        return true;
    }

    @Override
    public Block next() {
        if (!hasNext() || !(next instanceof Message.Some(Block block))) {
            throw new NoSuchElementException();
        }
        next = null;
        return block;
    }

    @Override
    public void close() {
        cancelled = true;
        thread.interrupt();
    }
}
