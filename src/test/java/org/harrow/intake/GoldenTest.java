package org.harrow.intake;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.harrow.intake.bytes.Hashes;
import org.harrow.model.IntakeRecord;
import org.harrow.model.Problem;
import org.harrow.model.Progress;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every format on a small invented file: what is found, where, and that nothing can upset it. */
class GoldenTest {
    private static final Path GOLDEN = Path.of("src/test/resources/org/harrow/intake/golden");
    private static final String EXPECTED = "expected.txt";

    static List<Path> samples() throws IOException {
        try (Stream<Path> folders = Files.list(GOLDEN)) {
            return folders.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void givesTheExpectedActionsAndLedger(Path sample) throws Exception {
        Collected found = new Collected();
        FormatMatch match = found.read(name(sample), input(sample));
        assertEquals(Files.readString(sample.resolve(EXPECTED)), Golden.of(match, found));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void givesTheSameHoweverTheStreamIsCut(Path sample) throws Exception {
        String expected = Files.readString(sample.resolve(EXPECTED));
        for (int seed = 0; seed < 12; seed++) {
            Collected found = new Collected();
            IntakeFile file = dripping(name(sample), input(sample), new Random(seed));
            FormatMatch match =
                    new Intake().read(file, IntakeOptions.BY_CONTENT, found, Progress.NONE);
            assertEquals(expected, Golden.of(match, found), "seed " + seed);
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everyRecordIsTheBytesItPointsTo(Path sample) throws Exception {
        Collected found = new Collected();
        found.read(name(sample), input(sample));
        for (IntakeRecord record : found.records) {
            byte[] whole = member(input(sample), record.entry());
            int from = (int) record.place().offset();
            byte[] part = Arrays.copyOfRange(whole, from, from + (int) record.place().length());
            assertArrayEquals(Hashes.sha256().digest(part), record.sha256(), record.key());
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void damageIsDataAndNeverAnError(Path sample) throws Exception {
        for (int seed = 0; seed < 150; seed++) {
            Collected found = new Collected();
            FormatMatch match = found.read(name(sample), damaged(input(sample), new Random(seed)));
            assertTrue(match.isRefused() || !found.records.isEmpty() || !found.problems.isEmpty());
            for (Problem problem : found.problems) {
                assertTrue(problem.reason().length() > 5, problem.toString());
            }
        }
    }

    private static byte[] damaged(byte[] input, Random random) {
        byte[] damaged = input.clone();
        for (int i = 0; i <= random.nextInt(4); i++) {
            damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
        }
        return random.nextInt(3) == 0
                ? Arrays.copyOf(damaged, random.nextInt(damaged.length))
                : damaged;
    }

    private static byte[] member(byte[] input, @Nullable String entry) throws IOException {
        if (entry == null) {
            return input[0] == 0x1f ? unpacked(input) : input;
        }
        if (input[0] != 'P') {
            return ofTar(input, entry);
        }
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(input))) {
            while (!zip.getNextEntry().getName().equals(entry)) {
                zip.closeEntry();
            }
            return zip.readAllBytes();
        }
    }

    private static byte[] ofTar(byte[] input, String entry) throws IOException {
        try (TarArchiveInputStream tar =
                new TarArchiveInputStream(new ByteArrayInputStream(input))) {
            TarArchiveEntry next = tar.getNextEntry();
            while (!next.getName().equals(entry)) {
                next = tar.getNextEntry();
            }
            return tar.readAllBytes();
        }
    }

    private static byte[] unpacked(byte[] input) throws IOException {
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(input))) {
            return in.readAllBytes();
        }
    }

    private static String name(Path sample) throws IOException {
        return String.valueOf(inputPath(sample).getFileName());
    }

    private static byte[] input(Path sample) throws IOException {
        return Files.readAllBytes(inputPath(sample));
    }

    private static Path inputPath(Path sample) throws IOException {
        try (Stream<Path> files = Files.list(sample)) {
            return files.filter(file -> !file.endsWith(EXPECTED)).findFirst().orElseThrow();
        }
    }

    /** A file whose stream gives a few bytes at a time. */
    private static IntakeFile dripping(String name, byte[] bytes, Random random) {
        IntakeFile whole = Collected.inMemory(name, bytes);
        return new IntakeFile() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public long size() {
                return bytes.length;
            }

            @Override
            public InputStream open() throws IOException {
                return new FilterInputStream(whole.open()) {
                    @Override
                    public int read(byte[] buffer, int offset, int length) throws IOException {
                        return super.read(buffer, offset, Math.min(length, 1 + random.nextInt(40)));
                    }
                };
            }

            @Override
            public SeekableByteChannel channel() throws IOException {
                return whole.channel();
            }
        };
    }
}
