package org.harrow.intake.bytes;

import com.github.luben.zstd.ZstdInputStream;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongSupplier;

/** How a file is packed, told by its first bytes. */
public enum Packing {
    NONE,
    GZIP,
    ZSTD,
    ZIP,
    TAR,
    /** Something we do not unpack. */
    FOREIGN;

    /** Bytes needed to tell. */
    public static final int HEAD = 512;

    private static final int TAR_MAGIC = 257;
    private static final int BUFFER = 1 << 16;

    /** Tells the packing from the first {@code length} bytes. */
    public static Packing of(byte[] head, int length) {
        if (starts(head, length, 0, 0x1f, 0x8b)) {
            return GZIP;
        }
        if (starts(head, length, 0, 0x28, 0xb5, 0x2f, 0xfd)) {
            return ZSTD;
        }
        if (starts(head, length, 0, 'P', 'K', 3, 4) || starts(head, length, 0, 'P', 'K', 5, 6)) {
            return ZIP;
        }
        if (starts(head, length, TAR_MAGIC, 'u', 's', 't', 'a', 'r')) {
            return TAR;
        }
        boolean foreign =
                starts(head, length, 0, 0xfd, '7', 'z', 'X', 'Z')
                        || starts(head, length, 0, 'B', 'Z', 'h')
                        || starts(head, length, 0, '7', 'z', 0xbc, 0xaf)
                        || starts(head, length, 0, 'R', 'a', 'r', '!');
        return foreign ? FOREIGN : NONE;
    }

    /**
     * Unpacks one layer of compression.
     *
     * @param in the packed bytes
     * @param packed how many of them were taken
     * @throws IOException where not even its header can be read
     */
    public Unpacked unpack(InputStream in, LongSupplier packed) throws IOException {
        return switch (this) {
            case GZIP -> new Unpacked(new GzipStream(in), packed);
            case ZSTD ->
                    new Unpacked(new ZstdInputStream(new BufferedInputStream(in, BUFFER)), packed);
            default -> throw new IllegalStateException("not a compression: " + this);
        };
    }

    private static boolean starts(byte[] head, int length, int at, int... magic) {
        if (length < at + magic.length) {
            return false;
        }
        for (int i = 0; i < magic.length; i++) {
            if ((head[at + i] & 0xff) != magic[i]) {
                return false;
            }
        }
        return true;
    }
}
