package org.harrow.spark;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads what a {@link Packer} wrote, in the same order. */
final class Unpacker {
    private final byte[] bytes;
    private int at;

    Unpacker(byte[] bytes) {
        this(bytes, 0);
    }

    /**
     * @param at where to begin
     */
    Unpacker(byte[] bytes, int at) {
        this.bytes = bytes;
        this.at = at;
    }

    boolean isEmpty() {
        return at == bytes.length;
    }

    long number() {
        long value = 0;
        int shift = 0;
        while (bytes[at] < 0) {
            value |= (bytes[at++] & 0x7fL) << shift;
            shift += 7;
        }
        value |= (long) bytes[at++] << shift;
        return (value >>> 1) ^ -(value & 1);
    }

    int small() {
        return Math.toIntExact(number());
    }

    long fixed() {
        long value = 0;
        for (int i = 0; i < 8; i++) {
            value = value << 8 | (bytes[at++] & 0xff);
        }
        return value;
    }

    /** A text or null. */
    @Nullable String textOrNull() {
        int length = small();
        if (length < 0) {
            return null;
        }
        at += length;
        return new String(bytes, at - length, length, StandardCharsets.UTF_8);
    }

    String text() {
        return Objects.requireNonNull(textOrNull());
    }

    List<String> texts() {
        int size = small();
        List<String> texts = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            texts.add(text());
        }
        return texts;
    }

    Map<String, String> named() {
        int size = small();
        Map<String, String> texts = new TreeMap<>();
        for (int i = 0; i < size; i++) {
            texts.put(text(), text());
        }
        return texts;
    }

    void skip(int length) {
        at += length;
    }

    byte[] raw(int length) {
        at += length;
        return Arrays.copyOfRange(bytes, at - length, at);
    }

    byte[] bytes() {
        return raw(small());
    }
}
