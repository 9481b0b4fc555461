package org.harrow.intake.bytes;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipException;

/**
 * Unpacks gzip (RFC 1952), members one after another. The JDK's own stream hides bytes that follow
 * the last member, and others lose what they unpacked before the damage; here every unpacked byte
 * is given out before an exception says what is wrong.
 */
final class GzipStream extends InputStream {
    /** The message of the exception for bytes that are no further member. */
    static final String GARBAGE = "garbage after the last member";

    private static final int HAS_CRC = 2;
    private static final int HAS_EXTRA = 4;
    private static final int HAS_NAME = 8;
    private static final int HAS_COMMENT = 16;
    private static final int DEFLATED = 8;

    private final InputStream in;
    private final Inflater inflater = new Inflater(true);
    private final CRC32 crc = new CRC32();
    private final byte[] buffer = new byte[1 << 16];
    private int from;
    private int to;
    private boolean isFirst = true;
    private boolean isInMember;
    private boolean isEnded;

    GzipStream(InputStream in) {
        this.in = in;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] out, int offset, int length) throws IOException {
        while (length > 0 && !isEnded) {
            if (!isInMember && !nextMember()) {
                isEnded = true;
                break;
            }
            int count = inflate(out, offset, length);
            crc.update(out, offset, count);
            if (count > 0) {
                return count;
            }
            trailer();
        }
        return length == 0 ? 0 : -1;
    }

    @Override
    public void close() throws IOException {
        inflater.end();
        in.close();
    }

    /** Unpacked bytes, or 0 at the member's end. */
    private int inflate(byte[] out, int offset, int length) throws IOException {
        try {
            int count = inflater.inflate(out, offset, length);
            while (count == 0 && !inflater.finished()) {
                if (inflater.needsDictionary()) {
                    throw new ZipException("a preset dictionary");
                }
                if (from == to && !fill()) {
                    throw new EOFException("truncated");
                }
                inflater.setInput(buffer, from, to - from);
                from = to;
                count = inflater.inflate(out, offset, length);
            }
            return count;
        } catch (DataFormatException e) {
            throw new ZipException("damaged");
        }
    }

    private void trailer() throws IOException {
        from = to - inflater.getRemaining();
        long expected = number();
        long size = number();
        if (expected != crc.getValue() || size != (inflater.getBytesWritten() & 0xffff_ffffL)) {
            throw new ZipException("damaged");
        }
        isInMember = false;
    }

    /** Reads a member's header; false at the end, where zeros may stand as padding. */
    private boolean nextMember() throws IOException {
        int magic = next();
        while (!isFirst && magic == 0) {
            magic = next();
        }
        if (magic < 0) {
            return false;
        }
        if (magic != 0x1f || next() != 0x8b || next() != DEFLATED) {
            throw new ZipException(isFirst ? "damaged" : GARBAGE);
        }
        int flags = need();
        skip(6);
        if ((flags & HAS_EXTRA) != 0) {
            skip(need() | (need() << 8));
        }
        skipText((flags & HAS_NAME) != 0);
        skipText((flags & HAS_COMMENT) != 0);
        skip((flags & HAS_CRC) != 0 ? 2 : 0);
        inflater.reset();
        crc.reset();
        isFirst = false;
        isInMember = true;
        return true;
    }

    private void skipText(boolean isThere) throws IOException {
        while (isThere && need() != 0) {
            // reads on
        }
    }

    private void skip(int count) throws IOException {
        for (int i = 0; i < count; i++) {
            need();
        }
    }

    private long number() throws IOException {
        long number = 0;
        for (int i = 0; i < 4; i++) {
            number |= (long) need() << (8 * i);
        }
        return number;
    }

    private int need() throws IOException {
        int value = next();
        if (value < 0) {
            throw new EOFException("truncated");
        }
        return value;
    }

    private int next() throws IOException {
        return from < to || fill() ? buffer[from++] & 0xff : -1;
    }

    private boolean fill() throws IOException {
        int count = in.read(buffer, 0, buffer.length);
        from = 0;
        to = Math.max(0, count);
        return count > 0;
    }
}
