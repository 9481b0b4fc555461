package org.harrow.intake.bytes;

import java.security.MessageDigest;
import java.util.Arrays;

/** Takes in bytes that are too many to hold: keeps their hash, their number and the first 256. */
public final class Spill {
    private static final int HEAD = 256;

    private final MessageDigest digest = Hashes.sha256();
    private final byte[] head = new byte[HEAD];
    private final long offset;
    private final long line;
    private long length;

    /** Starts at a place of the text. */
    public Spill(long offset, long line) {
        this.offset = offset;
        this.line = line;
    }

    /** Takes in {@code bytes[from, to)}. */
    public void add(byte[] bytes, int from, int to) {
        if (length < HEAD) {
            int count = (int) Math.min(HEAD - length, to - from);
            System.arraycopy(bytes, from, head, (int) length, count);
        }
        digest.update(bytes, from, to - from);
        length += to - from;
    }

    /** What was taken in. */
    public Broken finish() {
        byte[] first = Arrays.copyOf(head, (int) Math.min(HEAD, length));
        return new Broken(offset, length, line, digest.digest(), first);
    }
}
