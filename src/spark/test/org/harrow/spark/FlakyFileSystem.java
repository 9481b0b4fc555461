package org.harrow.spark;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.LocalFileSystem;
import org.apache.hadoop.fs.Path;

/** The files of this machine, one of which cannot be opened the first times. */
public final class FlakyFileSystem extends LocalFileSystem {
    private static final AtomicInteger FAILURES = new AtomicInteger();

    /** Fails so many times for the hour that is named below. */
    static void failing(int times) {
        FAILURES.set(times);
    }

    static int left() {
        return FAILURES.get();
    }

    @Override
    public FSDataInputStream open(Path file, int buffer) throws IOException {
        if (file.getName().equals("2026-03-02-7.json.gz")
                && FAILURES.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
            throw new IOException("the node is gone");
        }
        return super.open(file, buffer);
    }
}
