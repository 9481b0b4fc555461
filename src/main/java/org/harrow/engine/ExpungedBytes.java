package org.harrow.engine;

import com.github.luben.zstd.ZstdInputStream;
import com.github.luben.zstd.ZstdOutputStream;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;
import org.harrow.casefile.CaseFile;
import org.harrow.casefile.Chunk;
import org.harrow.casefile.EntryTable;
import org.harrow.casefile.ExpungeRows;
import org.harrow.casefile.OriginalChannel;
import org.harrow.casefile.Originals;
import org.harrow.model.CaseException;

/**
 * Overwrites records in a stored original with blanks, so that every other record stays where it
 * was. A gz or zst is unpacked and packed again, of a zip the member alone. What is packed twice is
 * not taken apart.
 */
final class ExpungedBytes {
    private static final int BUFFER = 1 << 16;

    private final CaseFile file;
    private final Connection db;
    private final EntryTable entries;

    ExpungedBytes(CaseFile file, Connection db) throws SQLException {
        this.file = file;
        this.db = db;
        entries = new EntryTable(db);
    }

    /** Bytes of the file as stored, or of what it unpacks to. */
    private record Range(long offset, long length) {}

    /** How a file is packed as a whole. */
    private enum Packing {
        NONE,
        GZIP,
        ZSTD,
        ZIP
    }

    /**
     * Blanks some places of one source.
     *
     * @throws CaseException where the source is packed so that single records cannot be taken out
     */
    void blank(int source, List<ExpungeRows.Seat> seats, ExpungeRows rows)
            throws SQLException, CaseException {
        try {
            Packing packing = packing(source);
            if (packing == Packing.ZIP) {
                zip(source, seats);
                return;
            }
            List<Range> ranges = ranges(source, packing, seats);
            if (packing == Packing.NONE) {
                for (Range range : ranges) {
                    rows.blank(source, range.offset, range.length);
                }
            } else {
                repack(source, packing, ranges);
            }
        } catch (IOException e) {
            throw new CaseException(
                    "The bytes of the record cannot be read, so they cannot be taken out of their"
                            + " file. Expunge the whole source.",
                    e);
        }
    }

    private static CaseException inseparable() {
        return new CaseException(
                "The record lies packed twice inside an archive and cannot be taken out alone."
                        + " Expunge the whole source and import what may stay from an archive without"
                        + " it.");
    }

    private Packing packing(int source) throws IOException, CaseException {
        try (OriginalChannel channel = new OriginalChannel(file, source)) {
            byte[] head = Channels.newInputStream(channel).readNBytes(4);
            if (starts(head, 'P', 'K')) {
                return Packing.ZIP;
            }
            return starts(head, 0x1f, 0x8b)
                    ? Packing.GZIP
                    : starts(head, 0x28, 0xb5, 0x2f, 0xfd) ? Packing.ZSTD : Packing.NONE;
        }
    }

    private static boolean starts(byte[] head, int... magic) {
        for (int i = 0; i < magic.length; i++) {
            if (i >= head.length || (head[i] & 0xff) != magic[i]) {
                return false;
            }
        }
        return true;
    }

    private InputStream unpacked(int source, Packing packing) throws IOException, CaseException {
        InputStream in =
                new BufferedInputStream(
                        Channels.newInputStream(new OriginalChannel(file, source)), BUFFER);
        return switch (packing) {
            case GZIP ->
                    GzipCompressorInputStream.builder()
                            .setInputStream(in)
                            .setDecompressConcatenated(true)
                            .get();
            case ZSTD -> new ZstdInputStream(in);
            default -> in;
        };
    }

    private List<Range> ranges(int source, Packing packing, List<ExpungeRows.Seat> seats)
            throws IOException, CaseException {
        List<Range> out = new ArrayList<>();
        List<ExpungeRows.Seat> inside = seats.stream().filter(s -> s.entry() != 0).toList();
        seats.stream()
                .filter(s -> s.entry() == 0)
                .forEach(s -> out.add(new Range(s.offset(), s.length())));
        if (!inside.isEmpty()) {
            inside(source, packing, inside, out);
        }
        return out;
    }

    /** A member of a tar lies there as it is, behind its header. */
    private void inside(int source, Packing packing, List<ExpungeRows.Seat> seats, List<Range> out)
            throws IOException, CaseException {
        int found = out.size();
        try (TarArchiveInputStream tar =
                new TarArchiveInputStream(unpacked(source, packing), "UTF-8")) {
            for (TarArchiveEntry e = tar.getNextEntry(); e != null; e = tar.getNextEntry()) {
                long start = tar.getBytesRead();
                byte[] head = tar.readNBytes(4);
                for (ExpungeRows.Seat seat : seats) {
                    if (e.getName().equals(entries.name(seat.entry()))) {
                        if (starts(head, 0x1f, 0x8b) || starts(head, 0x28, 0xb5, 0x2f, 0xfd)) {
                            throw inseparable();
                        }
                        out.add(new Range(start + seat.offset(), seat.length()));
                    }
                }
            }
        }
        if (out.size() - found < seats.size()) {
            throw inseparable();
        }
    }

    /** Every other member is copied as it is packed. */
    private void zip(int source, List<ExpungeRows.Seat> seats)
            throws IOException, SQLException, CaseException {
        Set<String> done = new HashSet<>();
        try (ZipFile zip =
                        ZipFile.builder()
                                .setSeekableByteChannel(new OriginalChannel(file, source))
                                .get();
                ZipArchiveOutputStream out = new ZipArchiveOutputStream(new Pieces(-source))) {
            for (ZipArchiveEntry member : Collections.list(zip.getEntriesInPhysicalOrder())) {
                List<Range> ranges =
                        seats.stream()
                                .filter(s -> member.getName().equals(entries.name(s.entry())))
                                .map(s -> new Range(s.offset(), s.length()))
                                .toList();
                if (ranges.isEmpty() || !done.add(member.getName())) {
                    out.addRawArchiveEntry(member, zip.getRawInputStream(member));
                } else {
                    member(zip, member, ranges, out);
                }
            }
        }
        Originals.replace(db, source);
    }

    private static void member(
            ZipFile zip, ZipArchiveEntry member, List<Range> ranges, ZipArchiveOutputStream out)
            throws IOException, CaseException {
        ZipArchiveEntry entry = new ZipArchiveEntry(member.getName());
        entry.setTime(member.getTime());
        try (BufferedInputStream in = new BufferedInputStream(zip.getInputStream(member))) {
            in.mark(8);
            byte[] head = in.readNBytes(4);
            in.reset();
            if (starts(head, 0x1f, 0x8b) || starts(head, 0x28, 0xb5, 0x2f, 0xfd)) {
                throw inseparable();
            }
            out.putArchiveEntry(entry);
            copy(in, ranges, out);
            out.closeArchiveEntry();
        }
    }

    /** New pieces are written beside the old ones, under the negative number. */
    private void repack(int source, Packing packing, List<Range> ranges)
            throws IOException, SQLException, CaseException {
        Pieces pieces = new Pieces(-source);
        try (InputStream in = unpacked(source, packing);
                OutputStream packed =
                        packing == Packing.GZIP
                                ? new GZIPOutputStream(pieces, BUFFER)
                                : new ZstdOutputStream(pieces)) {
            copy(in, ranges, packed);
        }
        Originals.replace(db, source);
    }

    private static void copy(InputStream in, List<Range> ranges, OutputStream out)
            throws IOException {
        byte[] buffer = new byte[BUFFER];
        long at = 0;
        for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
            for (Range range : ranges) {
                int from = Math.clamp(range.offset - at, 0, n);
                int to = Math.clamp(range.offset + range.length - at, 0, n);
                Arrays.fill(buffer, from, Math.max(from, to), (byte) ' ');
            }
            out.write(buffer, 0, n);
            at += n;
        }
    }

    /** Cuts what is written into chunks. */
    private final class Pieces extends OutputStream {
        private final int number;
        private final byte[] buffer = new byte[Chunk.SIZE];
        private long offset;
        private int used;

        Pieces(int number) {
            this.number = number;
        }

        @Override
        public void write(int b) throws IOException {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            int at = from;
            int end = from + length;
            while (at < end) {
                int n = Math.min(end - at, buffer.length - used);
                System.arraycopy(bytes, at, buffer, used, n);
                used += n;
                at += n;
                if (used == buffer.length) {
                    flushPiece();
                }
            }
        }

        private void flushPiece() throws IOException {
            try {
                Originals.write(db, number, List.of(Chunk.pack(offset, buffer, used)));
            } catch (SQLException e) {
                throw new IOException(e);
            }
            offset += used;
            used = 0;
        }

        @Override
        public void close() throws IOException {
            if (used > 0) {
                flushPiece();
            }
        }
    }
}
