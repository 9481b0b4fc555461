package org.harrow.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.spark.sql.SparkSession;
import org.harrow.detect.Context;
import org.harrow.detect.Detector;
import org.harrow.detect.DetectorCatalog;
import org.harrow.detect.Reach;
import org.harrow.engine.CaseSession;
import org.harrow.engine.DetectRequest;
import org.harrow.engine.FindingJson;
import org.harrow.engine.ImportListener;
import org.harrow.engine.ImportReceipt;
import org.harrow.engine.ImportRequest;
import org.harrow.engine.References;
import org.harrow.model.CaseException;
import org.harrow.model.Finding;
import org.harrow.model.Ledger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The same day of events on the desktop and on a cluster of two cores: the same bytes. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ParityTest {
    private static final List<Detector<?>> DEALT =
            DetectorCatalog.all().stream()
                    .filter(detector -> detector.reach() != Reach.CASE)
                    .toList();

    private final Path folder;
    private final SparkSession spark;

    ParityTest(@TempDir Path folder) {
        this.folder = folder;
        this.spark = Local.session("local[2]", folder);
    }

    @AfterAll
    void stop() {
        spark.stop();
    }

    /**
     * What a case concludes.
     *
     * @param ledger of all files
     * @param findings by detector
     */
    private record Desktop(Ledger ledger, Map<String, List<Finding>> findings) {}

    private Desktop onTheDesktop(Path hours) throws IOException, CaseException {
        InstantSource clock = InstantSource.fixed(Instant.parse("2026-04-01T00:00:00Z"));
        Path file = folder.resolve(hours.getFileName() + ".harrow");
        try (CaseSession session = CaseSession.create(file, "A day", clock);
                Stream<Path> files = Files.list(hours)) {
            ImportReceipt receipt =
                    session.importFiles(
                            files.sorted().toList(), ImportRequest.DEFAULT, ImportListener.NONE);
            session.detect(
                    new DetectRequest(DEALT.stream().map(d -> d.id()).toList(), Map.of()),
                    (share, step) -> {});
            Map<String, List<Finding>> findings = new TreeMap<>();
            for (Finding finding : session.findings()) {
                findings.computeIfAbsent(finding.detector(), any -> new ArrayList<>()).add(finding);
            }
            return new Desktop(receipt.total(), findings);
        }
    }

    @Test
    void findsTheSameInADayOfGhArchive() throws Exception {
        Desktop desktop = same(Worlds.archive(folder.resolve("hours")));
        assertTrue(desktop.ledger().duplicate() > 700, "one hour is there twice");
        assertEquals(
                Set.of(
                        "coordination",
                        "linkage",
                        "reaction-latency",
                        "repetition",
                        "rhythm",
                        "standing"),
                desktop.findings().keySet(),
                "too little is found to compare");
    }

    @Test
    void findsTheSameInHoursOfTheJetstream() throws Exception {
        Desktop desktop = same(Worlds.jetstream(folder.resolve("stream")));
        assertTrue(
                desktop.findings().keySet().containsAll(Set.of("coordination", "repetition")),
                () -> "too little is found to compare: " + desktop.findings().keySet());
    }

    private Desktop same(Path hours) throws IOException, CaseException {
        Desktop desktop = onTheDesktop(hours);
        List<InputFile.Input> inputs = Inputs.of(spark, List.of(hours.toString()));
        Told told = new Told(spark, inputs, 3, 1);
        List<FileReport> reports = told.reports();
        Known known = told.known(reports);
        Context context = Population.context(known, References.shipped());
        Population population = new Population(spark, known, told, DEALT, context);
        Counts counts = population.settle();
        assertEquals(desktop.ledger(), ledger(reports, counts));
        population.measure(new Population.Draw("seed", 20));
        List<Measured> concluded = new ArrayList<>();
        for (Detector<?> detector : DEALT) {
            concluded.add(Measured.of(detector, population.units(detector), context, "here"));
        }
        for (Measured measured : Measured.exhibited(concluded, population)) {
            String id = measured.detector().id();
            assertEquals(
                    lines(desktop.findings().getOrDefault(id, List.of())),
                    lines(measured.outcome().findings()),
                    id);
        }
        return desktop;
    }

    private static Ledger ledger(List<FileReport> reports, Counts counts) {
        Ledger sum = Ledger.EMPTY;
        for (FileReport report : reports) {
            long again = counts.duplicates.getOrDefault(report.number(), 0L);
            sum = sum.plus(report.withDuplicates(again).ledger());
        }
        return sum;
    }

    private static String lines(List<Finding> findings) {
        StringBuilder out = new StringBuilder();
        findings.forEach(finding -> out.append(FindingJson.write(finding)).append('\n'));
        return out.toString();
    }
}
