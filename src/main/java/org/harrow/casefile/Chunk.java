package org.harrow.casefile;

import com.github.luben.zstd.Zstd;
import java.util.Arrays;

/**
 * A piece of an original as it is stored.
 *
 * @param offset its first byte in the original
 * @param length number of original bytes
 * @param codec how {@code data} was made from them
 * @param sha256 hash of {@code data}
 * @param data the stored bytes
 */
@SuppressWarnings("ArrayRecordComponent") // passed on once, never compared
public record Chunk(long offset, int length, int codec, byte[] sha256, byte[] data) {
    /** Original bytes in a full chunk. */
    public static final int SIZE = 1 << 20;

    static final int AS_IT_IS = 0;
    static final int ZSTD = 1;

    private static final int FAST = 1;

    /** Packs a piece of an original; what zstd cannot make smaller stays as it is. */
    public static Chunk pack(long offset, byte[] buffer, int length) {
        byte[] packed = Zstd.compress(piece(buffer, length), FAST);
        return packed.length < length - length / 20
                ? new Chunk(offset, length, ZSTD, Sha256.of(packed), packed)
                : asItIs(offset, piece(buffer, length).clone());
    }

    private static byte[] piece(byte[] buffer, int length) {
        return length == buffer.length ? buffer : Arrays.copyOf(buffer, length);
    }

    private static Chunk asItIs(long offset, byte[] data) {
        return new Chunk(offset, data.length, AS_IT_IS, Sha256.of(data), data);
    }

    /** The original bytes, or null where {@code data} is not what was stored. */
    byte @org.jspecify.annotations.Nullable [] unpack() {
        if (!Arrays.equals(Sha256.of(data), sha256) || length > SIZE) {
            return null;
        }
        if (codec == AS_IT_IS) {
            return data.length == length ? data : null;
        }
        byte[] out = new byte[length];
        long n = Zstd.decompressByteArray(out, 0, length, data, 0, data.length);
        return Zstd.isError(n) || n != length ? null : out;
    }
}
