package org.harrow.casefile;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;

/**
 * SHA-256 over the values of rows: each value is one byte for its type, then 8 bytes of a number or
 * 4 bytes of length and the bytes. Written while rows are inserted, computed again by verify.
 */
final class RowDigest {
    private static final int SPACE = 1 << 14;

    private final MessageDigest sha256 = Sha256.digest();
    private final byte[] buffer = new byte[SPACE];
    private int used;

    void add(long value) {
        room(9);
        buffer[used++] = 1;
        number(value, 8);
    }

    void add(@Nullable String value) {
        if (value == null) {
            nothing();
        } else {
            bytes(2, value.getBytes(StandardCharsets.UTF_8));
        }
    }

    void add(byte @Nullable [] value) {
        if (value == null) {
            nothing();
        } else {
            bytes(3, value);
        }
    }

    void nothing() {
        room(1);
        buffer[used++] = 0;
    }

    byte[] finish() {
        flush();
        return sha256.digest();
    }

    private void bytes(int type, byte[] value) {
        room(5);
        buffer[used++] = (byte) type;
        number(value.length, 4);
        if (value.length > SPACE / 2) {
            flush();
            sha256.update(value);
        } else {
            room(value.length);
            System.arraycopy(value, 0, buffer, used, value.length);
            used += value.length;
        }
    }

    private void number(long value, int length) {
        for (int shift = 8 * (length - 1); shift >= 0; shift -= 8) {
            buffer[used++] = (byte) (value >>> shift);
        }
    }

    private void room(int length) {
        if (used + length > SPACE) {
            flush();
        }
    }

    private void flush() {
        sha256.update(buffer, 0, used);
        used = 0;
    }
}
