package org.harrow.engine;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import org.harrow.casefile.CacheParts;

/** Reads what {@link ColumnWriter} wrote. */
final class ColumnReader {
    /** More than a case can have of anything. */
    private static final int MOST = Integer.MAX_VALUE - 8;

    private final CacheParts.Source in;
    private ByteBuffer buffer = ByteBuffer.allocate(0);

    /** The parts end, or are not what was written. */
    static final class NotKeptException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        NotKeptException() {
            super(null, null, false, false);
        }
    }

    ColumnReader(CacheParts.Source in) {
        this.in = in;
    }

    int number() throws SQLException {
        need(Integer.BYTES);
        return buffer.getInt();
    }

    private int count() throws SQLException {
        int count = number();
        if (count < 0 || count > MOST) {
            throw new NotKeptException();
        }
        return count;
    }

    long[] longs() throws SQLException {
        long[] out = new long[count()];
        for (int at = 0; at < out.length; ) {
            need(Long.BYTES);
            int n = Math.min(out.length - at, buffer.remaining() / Long.BYTES);
            buffer.asLongBuffer().get(out, at, n);
            buffer.position(buffer.position() + n * Long.BYTES);
            at += n;
        }
        return out;
    }

    int[] ints() throws SQLException {
        int[] out = new int[count()];
        for (int at = 0; at < out.length; ) {
            need(Integer.BYTES);
            int n = Math.min(out.length - at, buffer.remaining() / Integer.BYTES);
            buffer.asIntBuffer().get(out, at, n);
            buffer.position(buffer.position() + n * Integer.BYTES);
            at += n;
        }
        return out;
    }

    byte[] bytes() throws SQLException {
        return raw(count());
    }

    private byte[] raw(int count) throws SQLException {
        byte[] out = new byte[count];
        for (int at = 0; at < count; ) {
            need(1);
            int n = Math.min(count - at, buffer.remaining());
            buffer.get(out, at, n);
            at += n;
        }
        return out;
    }

    String text() throws SQLException {
        return new String(bytes(), StandardCharsets.UTF_8);
    }

    List<String> texts() throws SQLException {
        int[] lengths = ints();
        long sum = Arrays.stream(lengths).asLongStream().sum();
        if (sum > MOST) {
            throw new NotKeptException();
        }
        byte[] all = raw((int) sum);
        String[] out = new String[lengths.length];
        int at = 0;
        for (int i = 0; i < out.length; i++) {
            out[i] = new String(all, at, lengths[i], StandardCharsets.UTF_8);
            at += lengths[i];
        }
        return List.of(out);
    }

    private void need(int bytes) throws SQLException {
        if (buffer.remaining() < bytes) {
            byte[] next = in.next();
            if (next == null || next.length < bytes) {
                throw new NotKeptException();
            }
            buffer = ByteBuffer.wrap(next);
        }
    }
}
