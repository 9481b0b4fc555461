package org.harrow.intake.bytes;

import java.io.IOException;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import org.harrow.model.CaseException;

/** Splits a text into lines; each stands for itself, so a bad one harms no other. */
public final class Lines {
    private static final VarHandle LONGS =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ONES = 0x0101010101010101L;

    private final ByteWindow window;
    private final UnitSink sink;
    private final byte end;
    private long line;

    /** Lines of what the window holds from now on. */
    public Lines(ByteWindow window, UnitSink sink) {
        this(window, sink, (byte) '\n');
    }

    /** Pieces that a byte sets apart, counted as lines are. */
    public Lines(ByteWindow window, UnitSink sink, byte end) {
        this.window = window;
        this.sink = sink;
        this.end = end;
    }

    /**
     * Reads to the end. Lines of white space are skipped; {@code \r\n} ends a line as well.
     *
     * @throws IOException where the text cannot be read
     * @throws CaseException where the case cannot go on
     */
    public void read() throws IOException, CaseException {
        int at = window.from();
        while (true) {
            int stop = newline(at);
            if (stop >= 0) {
                line++;
                deliver(stop);
                window.keepFrom(stop + 1);
                at = stop + 1;
                continue;
            }
            at = window.to();
            if (at - window.from() > Limits.RECORD) {
                line++;
                spill();
                at = window.from();
                continue;
            }
            int shift = window.more();
            if (shift < 0) {
                line++;
                deliver(window.to());
                window.keepFrom(window.to());
                return;
            }
            at -= shift;
        }
    }

    private int newline(int from) {
        byte[] bytes = window.bytes();
        int at = from;
        while (at + Long.BYTES <= window.to() && !holdsEnd((long) LONGS.get(bytes, at))) {
            at += Long.BYTES;
        }
        while (at < window.to()) {
            if (bytes[at] == end) {
                return at;
            }
            at++;
        }
        return -1;
    }

    /** True where one of eight bytes is the mark: the one that is zero after taking it away. */
    private boolean holdsEnd(long eight) {
        long difference = eight ^ (end * ONES);
        return ((difference - ONES) & ~difference & (ONES << 7)) != 0;
    }

    private void deliver(int stop) throws IOException, CaseException {
        byte[] bytes = window.bytes();
        int from = window.from();
        int to = stop;
        while (from < to && isSpace(bytes[from])) {
            from++;
        }
        while (to > from && isSpace(bytes[to - 1])) {
            to--;
        }
        if (to - from > Limits.RECORD) {
            Spill spill = new Spill(window.offset(from), line);
            spill.add(bytes, from, to);
            tooLong(spill);
        } else if (to > from) {
            sink.unit(new Unit(bytes, from, to, window.offset(from), line));
        }
    }

    private void spill() throws IOException, CaseException {
        Spill spill = new Spill(window.offset(window.from()), line);
        int stop = -1;
        while (stop < 0) {
            spill.add(window.bytes(), window.from(), window.to());
            window.keepFrom(window.to());
            stop = window.more() < 0 ? window.to() : newline(window.from());
        }
        spill.add(window.bytes(), window.from(), stop);
        window.keepFrom(Math.min(stop + 1, window.to()));
        tooLong(spill);
    }

    private void tooLong(Spill spill) throws CaseException {
        sink.broken(
                spill.finish(),
                "This line is longer than 16 MB; no record of an export is. Cut it out and import"
                        + " the rest.");
    }

    /** White space as JSON knows it. */
    public static boolean isSpace(byte b) {
        return b == ' ' || b == '\n' || b == '\r' || b == '\t';
    }
}
