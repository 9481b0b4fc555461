package org.harrow.intake.bytes;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * A sliding window over a stream. What lies before {@link #from} is forgotten at the next refill;
 * the window grows only as far as its user keeps bytes.
 */
public final class ByteWindow {
    private static final int FIRST = 1 << 18;

    private final InputStream in;
    private byte[] bytes = new byte[FIRST];
    private int from;
    private int to;
    private long base;
    private boolean ended;

    /** A window over a stream's bytes, from its first one. */
    public ByteWindow(InputStream in) {
        this.in = in;
    }

    /** The bytes; those in {@code [from(), to())} are valid until the next {@link #more}. */
    @SuppressWarnings("EI_EXPOSE_REP") // a window, not a value: copying would defeat it
    public byte[] bytes() {
        return bytes;
    }

    /** Index of the first byte that is kept. */
    public int from() {
        return from;
    }

    /** Index after the last byte read so far. */
    public int to() {
        return to;
    }

    /** Where in the stream the byte at an index stands. */
    public long offset(int index) {
        return base + index;
    }

    /** Forgets what stands before an index. */
    public void keepFrom(int index) {
        from = index;
    }

    /**
     * Reads more; indexes move by the returned shift, which the caller subtracts from its own.
     *
     * @return how far the kept bytes moved down, or -1 at the end of the stream
     * @throws IOException where the stream cannot be read
     */
    public int more() throws IOException {
        if (ended) {
            return -1;
        }
        int shift = to == bytes.length ? makeRoom() : 0;
        int count = in.read(bytes, to, bytes.length - to);
        if (count < 0) {
            ended = true;
            return shift == 0 ? -1 : shift;
        }
        to += count;
        return shift;
    }

    private int makeRoom() {
        int shift = from;
        System.arraycopy(bytes, from, bytes, 0, to - from);
        base += shift;
        to -= shift;
        from = 0;
        if (to > bytes.length / 2) {
            bytes = Arrays.copyOf(bytes, bytes.length * 2);
        }
        return shift;
    }

    /**
     * Reads until this many bytes are kept, or to the end of the stream.
     *
     * @throws IOException where the stream cannot be read
     */
    public void fill(int wanted) throws IOException {
        while (to - from < wanted && !ended) {
            int shift = more();
            if (shift < 0) {
                return;
            }
        }
    }

    /**
     * True where there is a byte at a place, counted from {@link #from}; reads on as far as needed.
     * Such places hold while it reads on, indexes do not.
     *
     * @throws IOException where the stream cannot be read
     */
    public boolean has(int place) throws IOException {
        fill(place + 1);
        return to - from > place;
    }

    /** The byte at a place, counted from {@link #from}, that {@link #has} found. */
    public byte at(int place) {
        return bytes[from + place];
    }

    /**
     * True where the bytes from a place on begin with these.
     *
     * @param place counted from {@link #from}
     * @throws IOException where the stream cannot be read
     */
    public boolean starts(byte[] with, int place) throws IOException {
        for (int i = 0; i < with.length; i++) {
            if (!has(place + i) || at(place + i) != with[i]) {
                return false;
            }
        }
        return true;
    }

    /**
     * Forgets the next bytes.
     *
     * @param count at most as many as are kept
     * @return the line ends among them
     */
    public int drop(int count) {
        int lines = 0;
        int end = from + count;
        for (int i = from; i < end; i++) {
            lines += bytes[i] == '\n' ? 1 : 0;
        }
        from = end;
        return lines;
    }

    /** True where the stream has ended, so that nothing follows {@link #to}. */
    public boolean isEnded() {
        return ended;
    }
}
