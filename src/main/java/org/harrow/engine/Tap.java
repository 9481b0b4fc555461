package org.harrow.engine;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.function.Consumer;
import org.harrow.casefile.Chunk;
import org.harrow.casefile.Sha256;

/**
 * Reads a file for somebody else and packs every byte that passes into chunks, from the first one
 * that the case does not hold yet.
 */
final class Tap extends FilterInputStream {
    private final MessageDigest sha256 = Sha256.digest();
    private final byte[] buffer = new byte[Chunk.SIZE];
    private final long from;
    private final Consumer<Chunk> out;
    private long read;
    private long kept;
    private int used;

    Tap(InputStream in, long from, Consumer<Chunk> out) {
        super(in);
        this.from = from;
        this.kept = from;
        this.out = out;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        int n = in.read(target, offset, length);
        if (n > 0) {
            sha256.update(target, offset, n);
            int known = (int) Math.min(n, Math.max(0, from - read));
            read += n;
            keep(target, offset + known, n - known);
        }
        return n;
    }

    private void keep(byte[] source, int offset, int length) {
        int at = offset;
        int left = length;
        while (left > 0) {
            int n = Math.min(left, buffer.length - used);
            System.arraycopy(source, at, buffer, used, n);
            used += n;
            kept += n;
            at += n;
            left -= n;
            if (used == buffer.length) {
                flush();
            }
        }
    }

    /** Hands over what was read since the last full chunk. */
    void flush() {
        if (used > 0) {
            out.accept(Chunk.pack(kept - used, buffer, used));
            used = 0;
        }
    }

    /** Reads to the end, so that the whole original is kept, and gives its hash. */
    String drain() throws IOException {
        byte[] skipped = new byte[1 << 16];
        int n = 0;
        while (n >= 0) {
            n = read(skipped, 0, skipped.length);
        }
        flush();
        return Sha256.hex(sha256.digest());
    }

    /** Nothing is skipped unseen. */
    @Override
    public long skip(long count) throws IOException {
        byte[] skipped = new byte[(int) Math.min(count, 1 << 16)];
        int n = read(skipped, 0, skipped.length);
        return Math.max(n, 0);
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    /** Whoever reads may close; the rest must still be kept. */
    @Override
    public void close() {}

    void end() throws IOException {
        in.close();
    }
}
