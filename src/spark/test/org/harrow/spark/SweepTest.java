package org.harrow.spark;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.SparkSession;
import org.harrow.bench.SyntheticHours;
import org.harrow.engine.CaseSession;
import org.harrow.engine.ImportListener;
import org.harrow.engine.ImportReceipt;
import org.harrow.engine.ImportRequest;
import org.harrow.model.Finding;
import org.harrow.model.Grade;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * A sweep over two invented days, one hour of them damaged, from a file system that fails at first.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SweepTest {
    private static final byte[] KEY = new byte[32];

    private final Path folder;
    private final SparkSession spark;
    private final Request request;

    SweepTest(@TempDir Path folder) throws Exception {
        this.folder = folder;
        this.spark = Local.session("local[2,3]", folder);
        Configuration hadoop = spark.sparkContext().hadoopConfiguration();
        hadoop.set("fs.file.impl", FlakyFileSystem.class.getName());
        hadoop.set("fs.file.impl.disable.cache", "true");
        this.request =
                new Request(
                        List.of(folder.resolve("hours").toString()),
                        Request.Hours.ALL,
                        Request.dealt(),
                        new Population.Draw("seed", 50),
                        3);
    }

    @BeforeAll
    void invent() throws IOException {
        Path hours = Files.createDirectory(folder.resolve("hours"));
        SyntheticHours.write(hours, 48, 250, 7);
        Path cut = hours.resolve("2026-03-02-5.json.gz");
        byte[] whole = Files.readAllBytes(cut);
        Files.write(cut, Arrays.copyOf(whole, whole.length / 2));
        Files.writeString(hours.resolve("2026-03-02-6.json.gz"), "no hour at all");
        Files.writeString(
                hours.resolve("notes.json"), "[{\"text\":\"not of the archive\",\"n\":1}]");
    }

    @AfterAll
    void stop() {
        spark.stop();
    }

    @Test
    void findsWhatIsPlantedAndListsWhatIsDamaged() throws Exception {
        FlakyFileSystem.failing(2);
        Result result = Result.of(spark, request);
        assertEquals(0, FlakyFileSystem.left(), "the file system did not fail");
        List<String> refused =
                result.files().stream()
                        .filter(FileReport::isRefused)
                        .map(FileReport::name)
                        .toList();
        assertEquals(List.of("2026-03-02-6.json.gz", "notes.json"), refused);
        FileReport cut = result.files().get(index(result, "2026-03-02-5.json.gz"));
        assertTrue(cut.ledger().stored() > 50 && !cut.problems().isEmpty(), cut::toString);
        assertTrue(result.files().stream().allMatch(file -> file.ledger().isBalanced()));

        TreeSet<String> strong = new TreeSet<>();
        TreeSet<String> named = new TreeSet<>();
        for (Measured measured : result.measured()) {
            for (Finding finding : measured.outcome().findings()) {
                Grade grade = finding.headline().grade();
                finding.headline().subjects().forEach(one -> named.add(one));
                if (grade == Grade.A || grade == Grade.B) {
                    finding.headline().subjects().forEach(strong::add);
                }
            }
        }
        assertTrue(
                named.containsAll(
                        List.of(
                                "github:copier",
                                "github:metronome",
                                "github:ring0",
                                "github:ring4",
                                "github:swift0",
                                "github:swift4")),
                named::toString);
        strong.removeIf(
                name -> name.matches("github:(copier|metronome|ring\\d|swift\\d|tireless)"));
        assertEquals(new TreeSet<>(), strong, "nobody else stands out");
        assertEquals(50, result.controls().size());

        bundle(result);
    }

    private static int index(Result result, String name) {
        return result.files().stream().map(FileReport::name).toList().indexOf(name);
    }

    /** Names nobody, is the same however it is dealt, and is imported by a case. */
    private void bundle(Result result) throws Exception {
        Configuration hadoop = new Configuration();
        Path first = folder.resolve("first.ndjson.gz");
        new Bundle(result, request, KEY).write(first.toString(), KEY, hadoop);
        StringBuilder text = new StringBuilder();
        try (BufferedReader lines = Lines.read(first.toString(), hadoop)) {
            lines.lines().forEach(line -> text.append(line).append('\n'));
        }
        for (String name : List.of("swift", "copier", "ring0", "user1", "owner1", "metronome")) {
            assertFalse(text.toString().contains(name), name);
        }
        Request other =
                new Request(
                        request.inputs(), request.hours(), request.detectors(), request.draw(), 7);
        Path second = folder.resolve("second.ndjson.gz");
        new Bundle(Result.of(spark, other), other, KEY).write(second.toString(), KEY, hadoop);
        assertArrayEquals(Files.readAllBytes(first), Files.readAllBytes(second));

        String label = new Labels(KEY).of("account", "github:swift0");
        assertTrue(text.toString().contains(label), "swift0 is there by its label");
        Path opened = folder.resolve("opened.ndjson.gz");
        assertEquals(
                0,
                Sweep.run(
                        "open",
                        first.toString(),
                        label,
                        "--reason",
                        "it was asked",
                        "-o",
                        opened.toString()));
        assertTrue(Files.exists(folder.resolve("first.ndjson.gz.opened/1.gz")));
        try (CaseSession session =
                CaseSession.create(
                        folder.resolve("c.harrow"), "A case", java.time.InstantSource.system())) {
            ImportReceipt receipt =
                    session.importFiles(
                            List.of(first, opened), ImportRequest.DEFAULT, ImportListener.NONE);
            assertEquals(0, receipt.total().rejected());
            assertTrue(
                    session.log().stream()
                            .anyMatch(
                                    entry ->
                                            entry.what().equals("name.opened")
                                                    && entry.body().contains("it was asked")));
        }
        byte[] said = Files.readAllBytes(opened);
        assertTrue(said.length > 0 && new String(said, StandardCharsets.ISO_8859_1).length() > 9);
    }
}
