package org.harrow.engine;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.LongConsumer;
import org.harrow.casefile.Sha256;

/**
 * Hashes many runs of one stream in one pass. Runs come by their first byte and may lie within each
 * other.
 */
final class RangeHasher {
    private final InputStream in;
    private final LongConsumer wrong;
    private final byte[] buffer = new byte[1 << 16];
    private final List<Run> open = new ArrayList<>();
    private long position;

    private record Run(long start, long end, byte[] expected, MessageDigest sha256) {}

    /**
     * @param wrong hears the first byte of each run whose hash differs
     */
    RangeHasher(InputStream in, LongConsumer wrong) {
        this.in = in;
        this.wrong = wrong;
    }

    /** The next run. */
    void add(long offset, long length, byte[] expected) throws IOException {
        advance(offset);
        open.add(new Run(offset, offset + length, expected, Sha256.digest()));
    }

    /** Reads to the end of the last run. */
    void finish() throws IOException {
        long end = open.stream().mapToLong(Run::end).max().orElse(position);
        advance(end);
        close();
    }

    private void advance(long to) throws IOException {
        close();
        while (position < to) {
            long stop = to;
            for (Run run : open) {
                stop = Math.min(stop, run.end);
            }
            int n = in.read(buffer, 0, (int) Math.min(buffer.length, stop - position));
            if (n < 0) {
                throw new IOException("the stored bytes end at " + position);
            }
            for (Run run : open) {
                run.sha256.update(buffer, 0, n);
            }
            position += n;
            close();
        }
    }

    private void close() {
        for (Iterator<Run> runs = open.iterator(); runs.hasNext(); ) {
            Run run = runs.next();
            if (run.end <= position) {
                runs.remove();
                if (!MessageDigest.isEqual(run.expected, run.sha256.digest())) {
                    wrong.accept(run.start);
                }
            }
        }
    }
}
