package org.harrow.intake.bytes;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongConsumer;
import org.harrow.intake.RefusedException;

/** The bytes as they lie on disk: counts them, and tells a failing disk from a damaged file. */
public final class RawStream extends FilterInputStream {
    private static final long STEP = 1 << 20;

    private final LongConsumer progress;
    private long count;
    private long nextReport = STEP;

    /**
     * @param in the file
     * @param progress told about every megabyte how many bytes were read
     */
    public RawStream(InputStream in, LongConsumer progress) {
        super(in);
        this.progress = progress;
    }

    /** Bytes read so far. */
    public long count() {
        return count;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read;
        try {
            read = in.read(buffer, offset, length);
        } catch (IOException e) {
            throw RefusedException.whole(
                    "The file cannot be read at byte "
                            + count
                            + " ("
                            + e.getMessage()
                            + "). Check the disk, or copy the file and try again.");
        }
        count += Math.max(0, read);
        if (count >= nextReport) {
            nextReport = count + STEP;
            progress.accept(count);
        }
        return read;
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
