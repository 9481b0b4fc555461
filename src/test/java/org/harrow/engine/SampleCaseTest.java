package org.harrow.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.harrow.model.Action;
import org.harrow.model.CaseException;
import org.harrow.model.Claim;
import org.harrow.model.Finding;
import org.harrow.model.Grade;
import org.harrow.model.ImportedFile;
import org.harrow.model.Kind;
import org.harrow.model.Progress;
import org.harrow.model.TimeInterval;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the sample case's README promises to its reader. */
class SampleCaseTest {
    private static final String DISPUTED = "github:fernwick-siltworks/siltline#2391";

    @TempDir private Path folder = Path.of("");

    /** What is looked at after the sample was imported and measured. */
    private interface Look {
        void at(CaseSession session, ImportReceipt receipt, List<Finding> findings)
                throws CaseException;
    }

    private void sample(Look look) throws CaseException {
        InstantSource clock = InstantSource.fixed(Instant.parse("2026-06-01T12:00:00Z"));
        try (CaseSession session =
                CaseSession.create(folder.resolve("sample.harrow"), "Sample", clock)) {
            ImportReceipt receipt =
                    session.importFiles(
                            List.of(Path.of("sample-data/exports")),
                            ImportRequest.DEFAULT,
                            ImportListener.NONE);
            look.at(session, receipt, session.detect(DetectRequest.ALL, Progress.NONE));
        }
    }

    @Test
    void everyFileIsReadAndOneIsDamaged() throws CaseException {
        sample(
                (session, receipt, findings) -> {
                    assertEquals(19, receipt.files().size());
                    assertTrue(receipt.balanced());
                    assertTrue(receipt.files().stream().allMatch(f -> f.format() != null));
                    List<ImportedFile> damaged =
                            receipt.files().stream().filter(f -> !f.problems().isEmpty()).toList();
                    assertEquals(1, damaged.size());
                    assertEquals("issue-2387.timeline.json", damaged.getFirst().file());
                    assertEquals(17_912, damaged.getFirst().problems().getFirst().place().offset());
                });
    }

    @Test
    void theDisputedClosureIsDatedToTheSecondWithItsCloser() throws CaseException {
        sample(
                (session, receipt, findings) -> {
                    Action closed = only(session, Kind.CLOSED);
                    TimeInterval at = closed.stamp().at();
                    assertEquals("github:fernwick-tamsin", closed.deed().account());
                    assertEquals("github:quillmoth-41", closed.deed().target());
                    assertEquals(
                            "2026-04-14T16:05:12Z", at == null ? "" : TimeInterval.format(at.lo()));
                });
    }

    @Test
    void theAnswerAfterThirtyOneMinutesIsFoundAndDescribedOnly() throws CaseException {
        sample(
                (session, receipt, findings) -> {
                    Finding finding =
                            findings.stream()
                                    .filter(
                                            f ->
                                                    f.headline()
                                                            .subjects()
                                                            .contains("github:quillmoth-41"))
                                    .findFirst()
                                    .orElseThrow();
                    assertEquals(Grade.D, finding.headline().grade());
                    assertTrue(
                            finding.headline().summary().contains("was closed came 31 min 20 s"),
                            finding.headline()::summary);
                    assertEquals(
                            List.of(1879.000001, 1880.999999),
                            finding.measurement().statistic().get("latency_seconds"));
                    assertEquals(
                            List.of(1861.000001, 1862.999999),
                            finding.measurement().statistic().get("published_seconds"));
                });
    }

    @Test
    void theFourteenInvitationsAreFoundAndTheGenuineReportIsNot() throws CaseException {
        sample(
                (session, receipt, findings) -> {
                    Finding finding = about(findings, "repetition", "bluesky:tidegate.example");
                    assertEquals(14L, number(finding, "copies"));
                    assertTrue(
                            finding.headline()
                                    .summary()
                                    .contains(
                                            "14 near-identical texts within 1 d 22 h 27 min 29 s;"
                                                    + " 14 of 14 got no answer"),
                            finding.headline()::summary);
                    assertTrue(
                            findings.stream()
                                    .noneMatch(
                                            f ->
                                                    f.headline()
                                                            .subjects()
                                                            .contains("github:gannet-and-sons")));
                });
    }

    @Test
    void theFortyFourPullRequestsAreFoundWithTheirLoad() throws CaseException {
        sample(
                (session, receipt, findings) -> {
                    Finding finding = about(findings, "flood", "github:marsh-lantern-7");
                    assertEquals(44L, number(finding, "items"));
                    assertEquals(16L, number(finding, "items_24h"));
                    assertEquals(11L, number(finding, "repositories_24h"));
                    assertEquals(32L, number(finding, "items_7d"));
                    assertTrue(
                            finding.headline().summary().contains("2 were merged, 31 closed"),
                            finding.headline()::summary);
                    assertTrue(
                            String.valueOf(finding.measurement().statistic().get("cost"))
                                    .contains("median_gap_seconds=2490"));
                    assertTrue(
                            String.valueOf(finding.measurement().statistic().get("load"))
                                    .contains("github:fernwick-siltworks"));
                });
    }

    @Test
    void oneInTwentyComesWithItsIntervalAndPendingBand() throws CaseException {
        sample(
                (session, receipt, findings) -> {
                    List<Finding> found =
                            findings.stream()
                                    .filter(f -> f.detector().equals("report-validity"))
                                    .toList();
                    assertEquals(1, found.size());
                    String said = found.getFirst().headline().summary();
                    assertTrue(said.contains("3 of 60 decided ones are valid, 5.0 % [1.7, 13.7]"));
                    assertTrue(said.contains("from 4.4 % if none of them is to 16.2 % if all"));
                });
    }

    @Test
    void theThreeFiguresInTheMagazineAreSupportedAndTheAuthorsOwnIsNot() throws CaseException {
        sample(
                (session, receipt, findings) -> {
                    Claims claims = Claims.of(session);
                    var arc =
                            about(findings, "reaction-latency", "github:quillmoth-41")
                                    .support()
                                    .arcs()
                                    .getFirst();
                    claim(
                            claims,
                            "within forty minutes of the closure",
                            "latency <= 40 min",
                            List.of(arc.trigger(), arc.reaction()));
                    claim(
                            claims,
                            "more than a dozen times in 48 hours",
                            "count > 12 in 48 h",
                            about(findings, "repetition", "bluesky:tidegate.example")
                                    .support()
                                    .actions()
                                    .subList(0, 1));
                    claim(
                            claims,
                            "one in twenty over three months",
                            "share = 1/20",
                            List.of("hackerone:fernwick"));
                    Action opened = only(session, Kind.OPENED);
                    claim(
                            claims,
                            "closed nine minutes after I opened it",
                            "latency = 9 min",
                            List.of(opened.id(), arc.trigger()));
                    List<String> verdicts =
                            claims.check().stream().map(c -> c.verdict().outcome().id()).toList();
                    assertEquals(
                            List.of("supported", "supported", "supported", "contradicted"),
                            verdicts);
                    String share = claims.check().get(2).verdict().because();
                    assertTrue(share.contains("5.0 % [1.7, 13.7]; of all received, 4.4 to 16.2 %"));
                    session.undo();
                    assertEquals(3, claims.all().size());
                });
    }

    private static void claim(Claims claims, String text, String quantity, List<String> records)
            throws CaseException {
        claims.add(
                new Claim.Said(text, "The Open Ledger", "press"),
                quantity,
                new Claim.About(records, Claims.ever()));
    }

    private static Finding about(List<Finding> findings, String detector, String account) {
        return findings.stream()
                .filter(f -> f.detector().equals(detector))
                .filter(f -> f.headline().subjects().contains(account))
                .findFirst()
                .orElseThrow();
    }

    private static long number(Finding finding, String name) {
        Object value = finding.measurement().statistic().get(name);
        return value instanceof Number n ? n.longValue() : Long.MIN_VALUE;
    }

    @Test
    void nobodyReachesMoreThanADescription() throws CaseException {
        sample(
                (session, receipt, findings) ->
                        assertTrue(
                                findings.stream().allMatch(f -> f.headline().grade() == Grade.D)));
    }

    private static Action only(CaseSession session, Kind kind) throws CaseException {
        List<Action> found = new ArrayList<>();
        session.actions(
                new ActionQuery(null, kind, null, false),
                action -> {
                    if (action.deed().artifact().equals(DISPUTED)) {
                        found.add(action);
                    }
                });
        assertEquals(1, found.size(), found::toString);
        return found.getFirst();
    }
}
