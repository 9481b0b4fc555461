package org.harrow.engine;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import org.harrow.casefile.CacheParts;

/** Writes arrays, numbers and texts into parts; {@link ColumnReader} reads them in this order. */
final class ColumnWriter {
    private final CacheParts.Sink out;
    private final ByteBuffer buffer = ByteBuffer.allocate(CacheParts.PART);

    ColumnWriter(CacheParts.Sink out) {
        this.out = out;
    }

    void number(int value) throws SQLException {
        room(Integer.BYTES);
        buffer.putInt(value);
    }

    void longs(long[] values, int count) throws SQLException {
        number(count);
        for (int at = 0; at < count; ) {
            room(Long.BYTES);
            int n = Math.min(count - at, buffer.remaining() / Long.BYTES);
            buffer.asLongBuffer().put(values, at, n);
            buffer.position(buffer.position() + n * Long.BYTES);
            at += n;
        }
    }

    void ints(int[] values, int count) throws SQLException {
        number(count);
        for (int at = 0; at < count; ) {
            room(Integer.BYTES);
            int n = Math.min(count - at, buffer.remaining() / Integer.BYTES);
            buffer.asIntBuffer().put(values, at, n);
            buffer.position(buffer.position() + n * Integer.BYTES);
            at += n;
        }
    }

    void bytes(byte[] values, int count) throws SQLException {
        number(count);
        raw(values, count);
    }

    private void raw(byte[] values, int count) throws SQLException {
        for (int at = 0; at < count; ) {
            room(1);
            int n = Math.min(count - at, buffer.remaining());
            buffer.put(values, at, n);
            at += n;
        }
    }

    void text(String text) throws SQLException {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        bytes(utf8, utf8.length);
    }

    /** Lengths first, so that the texts are one run of bytes. */
    void texts(List<String> texts) throws SQLException {
        int[] lengths = new int[texts.size()];
        byte[][] utf8 = new byte[lengths.length][];
        for (int i = 0; i < lengths.length; i++) {
            utf8[i] = texts.get(i).getBytes(StandardCharsets.UTF_8);
            lengths[i] = utf8[i].length;
        }
        ints(lengths, lengths.length);
        for (byte[] one : utf8) {
            raw(one, one.length);
        }
    }

    private void room(int bytes) throws SQLException {
        if (buffer.remaining() < bytes) {
            flush();
        }
    }

    /** Hands over what waits. */
    void flush() throws SQLException {
        if (buffer.position() > 0) {
            out.part(buffer.array(), buffer.position());
            buffer.clear();
        }
    }
}
