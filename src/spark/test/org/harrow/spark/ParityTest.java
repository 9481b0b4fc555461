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
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.spark.sql.SparkSession;
import org.harrow.bench.SyntheticHours;
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
import org.junit.jupiter.api.BeforeAll;
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

    private final Map<String, List<Finding>> onTheDesktop = new TreeMap<>();
    private final Path folder;
    private final SparkSession spark;
    private Ledger imported = Ledger.EMPTY;

    ParityTest(@TempDir Path folder) {
        this.folder = folder;
        this.spark = Local.session("local[2]", folder);
    }

    @BeforeAll
    void importOnTheDesktop() throws IOException, CaseException {
        Path hours = Files.createDirectory(folder.resolve("hours"));
        SyntheticHours.write(hours, 24, 800, 20260302);
        InstantSource clock = InstantSource.fixed(Instant.parse("2026-04-01T00:00:00Z"));
        try (CaseSession session =
                        CaseSession.create(folder.resolve("case.harrow"), "A day", clock);
                Stream<Path> files = Files.list(hours)) {
            ImportReceipt receipt =
                    session.importFiles(
                            files.sorted().toList(), ImportRequest.DEFAULT, ImportListener.NONE);
            imported = receipt.total();
            session.detect(
                    new DetectRequest(DEALT.stream().map(d -> d.id()).toList(), Map.of()),
                    (share, step) -> {});
            for (Finding finding : session.findings()) {
                onTheDesktop
                        .computeIfAbsent(finding.detector(), any -> new ArrayList<>())
                        .add(finding);
            }
        }
    }

    @AfterAll
    void stop() {
        spark.stop();
    }

    @Test
    void findsTheSameOnACluster() throws Exception {
        List<InputFile.Input> inputs =
                Inputs.of(spark, List.of(folder.resolve("hours").toString()));
        Told told = new Told(spark, inputs, 3, 1);
        List<FileReport> reports = told.reports();
        Known known = told.known(reports);
        Context context = Population.context(known, References.shipped());
        Population population = new Population(spark, known, told, DEALT, context);
        Counts counts = population.settle();
        assertEquals(imported, ledger(reports, counts));
        population.measure(new Population.Draw("seed", 20));
        List<Measured> concluded = new ArrayList<>();
        for (Detector<?> detector : DEALT) {
            concluded.add(Measured.of(detector, population.units(detector), context, "here"));
        }
        List<Measured> all = Measured.exhibited(concluded, population);
        for (int i = 0; i < DEALT.size(); i++) {
            Measured measured = all.get(i);
            String id = DEALT.get(i).id();
            assertEquals(
                    lines(onTheDesktop.getOrDefault(id, List.of())),
                    lines(measured.outcome().findings()),
                    id);
        }
        assertTrue(onTheDesktop.size() >= 4, "too little is found to compare");
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
