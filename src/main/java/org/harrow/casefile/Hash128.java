package org.harrow.casefile;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/**
 * The first 16 bytes of a SHA-256: short enough for an index in memory, long enough that nobody
 * finds two inputs with one hash.
 *
 * @param high first 8 bytes, big endian
 * @param low next 8 bytes
 */
public record Hash128(long high, long low) {
    private static final VarHandle LONG =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);

    /** The first 16 bytes of a hash. */
    public static Hash128 first(byte[] sha256) {
        return new Hash128((long) LONG.get(sha256, 0), (long) LONG.get(sha256, 8));
    }

    /** Hash of a text's UTF-8 bytes. */
    public static Hash128 of(MessageDigest sha256, String text) {
        return first(sha256.digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** Both at once: what makes a record the same record is its key and its bytes. */
    public Hash128 with(byte[] sha256) {
        Hash128 other = first(sha256);
        return new Hash128(
                high * 0x9E3779B97F4A7C15L + other.high, low * 0xC2B2AE3D27D4EB4FL + other.low);
    }
}
