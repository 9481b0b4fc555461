package org.harrow.spark;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes values one after the other into bytes, without names of classes or fields. */
final class Packer {
    private byte[] bytes = new byte[512];
    private int size;

    /** A whole number, the shorter the nearer to 0. */
    Packer number(long value) {
        long left = (value << 1) ^ (value >> 63);
        room(10);
        while ((left & ~0x7fL) != 0) {
            bytes[size++] = (byte) (left | 0x80);
            left >>>= 7;
        }
        bytes[size++] = (byte) left;
        return this;
    }

    /** A whole number of 8 bytes. */
    Packer fixed(long value) {
        room(8);
        for (int shift = 56; shift >= 0; shift -= 8) {
            bytes[size++] = (byte) (value >>> shift);
        }
        return this;
    }

    /** A text or null; a surrogate without its partner becomes U+FFFD, as in a case. */
    Packer text(@Nullable String text) {
        if (text == null) {
            return number(-1);
        }
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        boolean isPlain = new String(utf8, StandardCharsets.ISO_8859_1).equals(text);
        return bytes(isPlain ? utf8 : clean(text).getBytes(StandardCharsets.UTF_8));
    }

    /** Texts in their order. */
    Packer texts(Collection<String> texts) {
        number(texts.size());
        texts.forEach(this::text);
        return this;
    }

    /** Texts by name. */
    Packer texts(Map<String, String> texts) {
        number(texts.size());
        texts.forEach((name, value) -> text(name).text(value));
        return this;
    }

    /** Bytes with their length. */
    Packer bytes(byte[] more) {
        number(more.length);
        return raw(more);
    }

    /** Bytes whose length the reader knows. */
    Packer raw(byte[] more) {
        room(more.length);
        System.arraycopy(more, 0, bytes, size, more.length);
        size += more.length;
        return this;
    }

    int size() {
        return size;
    }

    /** All of it; the packer begins anew. */
    byte[] take() {
        byte[] all = Arrays.copyOf(bytes, size);
        size = 0;
        return all;
    }

    private void room(int more) {
        if (size + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, size + more));
        }
    }

    private static String clean(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(c)) {
                return clean(text.substring(0, i) + '\ufffd' + text.substring(i + 1));
            }
        }
        return text;
    }
}
