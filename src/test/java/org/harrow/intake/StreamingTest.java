package org.harrow.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.github.luben.zstd.Zstd;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.harrow.model.IntakeRecord;
import org.harrow.model.Ledger;
import org.harrow.model.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One pass, constant memory, and the containers a file may come in. */
class StreamingTest {
    private static final String STAR =
            "{\"starred_at\":\"2026-03-01T00:00:00Z\",\"user\":{\"login\":\"u\",\"id\":%d}}";

    @Test
    void aListIsDeliveredWhileItIsStillBeingRead() throws Exception {
        AtomicLong taken = new AtomicLong();
        AtomicLong furthest = new AtomicLong();
        Collected found =
                new Collected() {
                    @Override
                    public void record(IntakeRecord record) {
                        furthest.accumulateAndGet(taken.get() - record.place().offset(), Math::max);
                    }
                };
        new Intake().read(endless(taken, 300_000), IntakeOptions.BY_CONTENT, found, Progress.NONE);
        assertTrue(taken.get() > 20_000_000, "read " + taken);
        assertTrue(furthest.get() < 1_000_000, "held " + furthest);
    }

    @Test
    void zstdAndTarAreReadLikeTheFilesInThem() throws Exception {
        byte[] lines =
                (STAR.formatted(1) + "\n" + STAR.formatted(2) + "\n")
                        .getBytes(StandardCharsets.UTF_8);
        Collected plain = new Collected();
        plain.read("a.ndjson", lines);
        Collected packed = new Collected();
        packed.read("a.zst", Zstd.compress(lines));
        FormatMatch any = new FormatMatch("github.rest", List.of(), 80, null);
        assertEquals(Golden.of(any, plain), Golden.of(any, packed));
        Collected tarred = new Collected();
        tarred.read("a.tar.zst", Zstd.compress(tar("x/a.ndjson", lines)));
        assertEquals(plain.ledger(), tarred.ledger());
        assertEquals("x/a.ndjson", tarred.records.getFirst().entry());
        assertEquals(plain.records.get(1).place(), tarred.records.get(1).place());
    }

    /** A share that is not known leaves whoever waits without the time that is left. */
    @Test
    void anArchiveSaysHowFarItIs() throws Exception {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 20_000; i++) {
            lines.append(STAR.formatted(i * 7919)).append('\n');
        }
        byte[] member = lines.toString().getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int i = 0; i < 4; i++) {
                zip.putNextEntry(new ZipEntry(i + ".ndjson"));
                zip.write(member);
            }
        }
        List<Double> shares = new ArrayList<>();
        new Intake()
                .read(
                        Collected.inMemory("a.zip", out.toByteArray()),
                        IntakeOptions.BY_CONTENT,
                        new Collected(),
                        (share, step) -> shares.add(share));
        assertEquals(shares.stream().sorted().toList(), shares, "never backwards");
        assertTrue(shares.getFirst() >= 0, shares::toString);
        assertTrue(shares.stream().distinct().count() > 4, "within members, too: " + shares);
        assertTrue(shares.getLast() > 0.9, shares::toString);
    }

    @Test
    void aCutZstdKeepsWhatCameBeforeAndSaysSo() throws Exception {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 20_000; i++) {
            lines.append(STAR.formatted(i * 7919)).append('\n');
        }
        byte[] packed = Zstd.compress(lines.toString().getBytes(StandardCharsets.UTF_8));
        Collected found = new Collected();
        found.read("a.zst", Arrays.copyOf(packed, packed.length - 10));
        assertTrue(found.ledger().stored() > 10_000, found.ledger().toString());
        assertTrue(
                found.problems.getLast().reason().contains("packed stream"),
                found.problems.toString());
    }

    @Test
    void cancellingStopsTheReading() {
        Progress cancelling =
                (fraction, step) -> {
                    if (fraction > 0.1) {
                        throw new Progress.CancelledException();
                    }
                };
        assertThrows(
                Progress.CancelledException.class,
                () ->
                        new Intake()
                                .read(
                                        endless(new AtomicLong(), 100_000),
                                        IntakeOptions.BY_CONTENT,
                                        new Collected(),
                                        cancelling));
    }

    @Test
    void aForcedFormatIsTakenAndAnUnknownOneIsRefused() throws Exception {
        byte[] text = (STAR.formatted(1) + "\n").getBytes(StandardCharsets.UTF_8);
        Collected forced = new Collected();
        FormatMatch match = forced.read("a", text, IntakeOptions.as("github.events"));
        assertEquals("github.events", match.format());
        assertEquals(new Ledger(1, 0, 0, 1, 0), forced.ledger());
        assertTrue(new Collected().read("a", text, IntakeOptions.as("nonsense")).isRefused());
    }

    @Test
    void aFolderGivesItsFilesInTheOrderOfTheirNamesAndFollowsNoLink(@TempDir Path folder)
            throws IOException {
        Path inside = Files.createDirectories(folder.resolve("in/b"));
        Files.writeString(folder.resolve("outside.json"), "{}");
        Files.writeString(inside.resolve("2.json"), "{}");
        Files.writeString(folder.resolve("in/z.json"), "{}");
        Files.writeString(folder.resolve("in/a.json"), "{}");
        Files.createSymbolicLink(folder.resolve("in/link.json"), folder.resolve("outside.json"));
        Path root = folder.resolve("in");
        assertEquals(
                List.of("a.json", "b/2.json", "z.json"),
                FolderFiles.of(root).stream()
                        .map(file -> root.relativize(file).toString().replace('\\', '/'))
                        .toList());
    }

    @Test
    void everyFormatSaysHowToExportItAndWhatIsLost() {
        List<FormatInfo> formats = new Intake().formats();
        assertEquals(formats.size(), formats.stream().map(FormatInfo::id).distinct().count());
        for (FormatInfo format : formats) {
            assertTrue(format.id().startsWith(format.venue() + "."), format.id());
            assertTrue(format.howToExport().length() > 20, format.id());
            assertTrue(format.traits().lost().length() > 10, format.id());
        }
    }

    private static byte[] tar(String name, byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (TarArchiveOutputStream tar = new TarArchiveOutputStream(out)) {
            TarArchiveEntry entry = new TarArchiveEntry(name);
            entry.setSize(bytes.length);
            tar.putArchiveEntry(entry);
            tar.write(bytes);
            tar.closeArchiveEntry();
        }
        return out.toByteArray();
    }

    /** A list of stars that is made while it is read. */
    private static IntakeFile endless(AtomicLong taken, int count) {
        return new IntakeFile() {
            @Override
            public String name() {
                return "stars.json";
            }

            @Override
            public long size() {
                return count * 80L;
            }

            @Override
            public InputStream open() {
                return new Stars(taken, count);
            }

            @Override
            public SeekableByteChannel channel() throws IOException {
                return Collected.inMemory("a", "[".getBytes(StandardCharsets.UTF_8)).channel();
            }
        };
    }

    private static final class Stars extends InputStream {
        private final AtomicLong taken;
        private final int count;
        private int next;
        private byte[] piece = "[".getBytes(StandardCharsets.UTF_8);
        private int at;

        Stars(AtomicLong taken, int count) {
            this.taken = taken;
            this.count = count;
        }

        @Override
        public int read() {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) {
            if (at == piece.length) {
                if (next == count) {
                    return -1;
                }
                String end = next == count - 1 ? "\n]" : ",\n";
                piece = (STAR.formatted(next) + end).getBytes(StandardCharsets.UTF_8);
                next++;
                at = 0;
            }
            int read = Math.min(length, piece.length - at);
            System.arraycopy(piece, at, buffer, offset, read);
            at += read;
            taken.addAndGet(read);
            return read;
        }
    }
}
