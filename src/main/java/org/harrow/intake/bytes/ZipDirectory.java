package org.harrow.intake.bytes;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SeekableByteChannel;
import org.harrow.intake.RefusedException;

/**
 * Counts a zip's members before its directory is loaded: the library would hold every one of them,
 * whatever the count at the end of the file claims.
 */
final class ZipDirectory {
    private static final int END = 0x06054b50;
    private static final int HEADER = 0x02014b50;
    private static final int END_SIZE = 22;
    private static final int HEADER_SIZE = 46;
    private static final int LONGEST_COMMENT = 65_535;
    private static final long IN_ZIP64 = 0xffff_ffffL;

    private ZipDirectory() {}

    /** Refuses a directory that is not there, or has more members than we read. */
    static void check(SeekableByteChannel channel) throws IOException {
        int tailSize = (int) Math.min(channel.size(), END_SIZE + LONGEST_COMMENT);
        ByteBuffer tail = read(channel, channel.size() - tailSize, tailSize);
        int end = tailSize - END_SIZE;
        while (end >= 0 && tail.getInt(end) != END) {
            end--;
        }
        if (end < 0) {
            throw RefusedException.whole(
                    "The zip has no directory at its end: it was cut off. Export or copy it"
                            + " again.");
        }
        long offset = tail.getInt(end + 16) & IN_ZIP64;
        if (offset != IN_ZIP64) {
            count(channel, offset);
        }
    }

    private static void count(SeekableByteChannel channel, long directory) throws IOException {
        long at = directory;
        for (int members = 0; at + HEADER_SIZE <= channel.size(); members++) {
            ByteBuffer header = read(channel, at, HEADER_SIZE);
            if (header.getInt(0) != HEADER) {
                return;
            }
            if (members >= Limits.ENTRIES) {
                throw Archives.tooMany();
            }
            at +=
                    HEADER_SIZE
                            + (header.getShort(28) & 0xffff)
                            + (header.getShort(30) & 0xffff)
                            + (header.getShort(32) & 0xffff);
        }
    }

    private static ByteBuffer read(SeekableByteChannel channel, long at, int length)
            throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        channel.position(at);
        while (buffer.hasRemaining() && channel.read(buffer) >= 0) {
            // reads on
        }
        return buffer.flip();
    }
}
