package org.harrow.intake.bytes;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.harrow.intake.RefusedException;
import org.harrow.model.CaseException;
import org.jspecify.annotations.Nullable;

/** Walks containers without ever writing to disk; names of members are labels. */
public final class Archives {
    /** More texts of one name than any export has. */
    private static final int FEW = 100;

    /** Bytes between two words on how far it is. */
    private static final long STEP = 1 << 20;

    private Archives() {}

    /** Takes the members of a container in their order. */
    public interface Visitor {
        /**
         * One member; its stream is closed by the container.
         *
         * @throws IOException where the container cannot be read on
         * @throws CaseException where the case cannot go on
         */
        void member(String name, InputStream bytes) throws IOException, CaseException;

        /**
         * A member that cannot be read.
         *
         * @throws CaseException where the case cannot go on
         */
        void unreadable(String name, String reason) throws CaseException;

        /**
         * How far it is; may end the walk with {@link
         * org.harrow.model.Progress.CancelledException}.
         *
         * @param share of all that is packed, 0 to 1
         */
        default void reached(double share) {}
    }

    /**
     * Walks a zip in the order of its directory. What the directory says is checked before anything
     * is delivered.
     *
     * @param size bytes of the file
     * @throws IOException where it cannot be read, or is over a limit
     * @throws CaseException where the case cannot go on
     */
    public static void zip(SeekableByteChannel channel, long size, Visitor visitor)
            throws IOException, CaseException {
        ZipDirectory.check(channel);
        try (ZipFile zip = ZipFile.builder().setSeekableByteChannel(channel).get()) {
            List<ZipArchiveEntry> entries = Collections.list(zip.getEntries());
            checkSizes(entries, size);
            Set<String> seen = new HashSet<>();
            long[] unpacked = new long[1];
            double all =
                    Math.max(1, entries.stream().mapToLong(e -> Math.max(0, e.getSize())).sum());
            Runnable told = () -> visitor.reached(Math.min(1, unpacked[0] / all));
            for (ZipArchiveEntry entry : entries) {
                if (entry.isDirectory()) {
                    continue;
                }
                if (!seen.add(entry.getName())) {
                    visitor.unreadable(
                            entry.getName(), "Two members have this name; only the first is read.");
                } else if (!zip.canReadEntryData(entry)) {
                    visitor.unreadable(
                            entry.getName(),
                            "This member is encrypted or packed in a way we do not read. Unpack it"
                                    + " and import it by itself.");
                } else {
                    try (InputStream in =
                            counted(zip.getInputStream(entry), size, unpacked, told)) {
                        told.run();
                        visitor.member(entry.getName(), in);
                    }
                }
            }
        }
    }

    /**
     * The text of one small member of a zip that was walked before, or null.
     *
     * @param channel is closed
     * @throws IOException where it cannot be read
     */
    public static @Nullable String text(SeekableByteChannel channel, String name, int most)
            throws IOException {
        try (channel;
                ZipFile zip = ZipFile.builder().setSeekableByteChannel(channel).get()) {
            ZipArchiveEntry entry = zip.getEntry(name);
            if (entry == null || entry.isDirectory() || !zip.canReadEntryData(entry)) {
                return null;
            }
            try (InputStream in = zip.getInputStream(entry)) {
                byte[] bytes = in.readNBytes(most + 1);
                return bytes.length > most ? null : new String(bytes, StandardCharsets.ISO_8859_1);
            }
        }
    }

    /**
     * The texts of the small members of a tar that have this name in whatever folder, by their full
     * names; of members with one name the first counts.
     *
     * @param name without a folder
     * @param most bytes of a text
     * @throws IOException where the tar cannot be read, or is over a limit
     */
    public static Map<String, String> texts(InputStream in, String name, int most)
            throws IOException {
        TarArchiveInputStream tar = new TarArchiveInputStream(in);
        Map<String, String> found = new HashMap<>();
        int members = 0;
        for (TarArchiveEntry entry = tar.getNextEntry();
                entry != null;
                entry = tar.getNextEntry()) {
            if (++members > Limits.ENTRIES) {
                throw tooMany();
            }
            String own = entry.getName();
            boolean wanted = own.equals(name) || own.endsWith("/" + name);
            if (entry.isFile() && wanted && entry.getSize() <= most && found.size() < FEW) {
                found.putIfAbsent(
                        own, new String(tar.readNBytes(most), StandardCharsets.ISO_8859_1));
            }
        }
        return found;
    }

    /**
     * Walks a tar in its order.
     *
     * @throws IOException where it cannot be read, or is over a limit
     * @throws CaseException where the case cannot go on
     */
    public static void tar(InputStream in, Visitor visitor) throws IOException, CaseException {
        TarArchiveInputStream tar = new TarArchiveInputStream(in);
        Set<String> seen = new HashSet<>();
        for (TarArchiveEntry entry = tar.getNextEntry();
                entry != null;
                entry = tar.getNextEntry()) {
            if (entry.isSymbolicLink() || entry.isLink()) {
                visitor.unreadable(
                        entry.getName(), "This is a link to another file, and was left out.");
                continue;
            }
            if (!entry.isFile()) {
                continue;
            }
            if (seen.size() >= Limits.ENTRIES) {
                throw tooMany();
            }
            if (seen.add(entry.getName())) {
                visitor.member(entry.getName(), new Member(tar));
            } else {
                visitor.unreadable(
                        entry.getName(), "Two members have this name; only the first is read.");
            }
        }
    }

    /** The refusal of a container with too many members. */
    static RefusedException tooMany() {
        return RefusedException.whole(
                "The container has more than "
                        + Limits.ENTRIES
                        + " members, which is our limit. Split it and import the parts.");
    }

    private static void checkSizes(List<ZipArchiveEntry> entries, long size)
            throws RefusedException {
        long sum = 0;
        for (ZipArchiveEntry entry : entries) {
            sum += Math.max(0, Math.min(entry.getSize(), Long.MAX_VALUE / Limits.ENTRIES / 2));
        }
        check(sum, size);
    }

    private static void check(long unpacked, long size) throws RefusedException {
        if (unpacked >= Limits.RATIO_AFTER && unpacked / Limits.RATIO > size) {
            throw RefusedException.whole(
                    "The container unpacks to more than "
                            + Limits.RATIO
                            + " times its size, which no export does. Look at it yourself before"
                            + " importing what it holds.");
        }
    }

    private static InputStream counted(
            InputStream in, long size, long[] unpacked, Runnable everyStep) {
        return new FilterInputStream(in) {
            private long next = unpacked[0] + STEP;

            @Override
            public int read(byte[] buffer, int offset, int length) throws IOException {
                int read = in.read(buffer, offset, length);
                unpacked[0] += Math.max(0, read);
                check(unpacked[0], size);
                if (unpacked[0] >= next) {
                    next = unpacked[0] + STEP;
                    everyStep.run();
                }
                return read;
            }
        };
    }

    /** One member of a tar: closing it leaves the tar open. */
    private static final class Member extends FilterInputStream {
        Member(InputStream in) {
            super(in);
        }

        @Override
        public void close() {
            // the tar goes on
        }
    }
}
