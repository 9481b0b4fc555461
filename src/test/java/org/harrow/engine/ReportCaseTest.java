package org.harrow.engine;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.harrow.model.CaseException;
import org.harrow.model.Finding;
import org.harrow.model.Progress;
import org.harrow.model.Remedy;
import org.harrow.paint.Face;
import org.harrow.report.Conformance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportCaseTest {
    private static final Face FACE = WickCase.FACE;
    private static final ReportRequest NAMED = WickCase.NAMED;
    private static final ReportRequest MASKED = WickCase.MASKED;

    @TempDir private Path folder = Path.of("");

    private CaseSession session() throws Exception {
        return WickCase.open(folder, "!a record that is none");
    }

    private byte[] report(CaseSession session, ReportRequest request) throws Exception {
        return WickCase.report(session, request, folder);
    }

    private static String text(byte[] pdf) throws Exception {
        return WickCase.text(pdf);
    }

    @Test
    void theReportHoldsFindingsHashesAndRejectedRecordsAndVerifies() throws Exception {
        try (CaseSession session = session()) {
            byte[] pdf = report(session, NAMED);
            String text = text(pdf);
            for (Finding finding : session.findings()) {
                String summary = finding.headline().summary();
                assertTrue(text.replace(" ", "").contains(summary.replace(" ", "")), summary);
                finding.support().exhibits().forEach(e -> assertTrue(text.contains(e.sha256())));
            }
            assertFalse(session.findings().isEmpty());
            assertTrue(text.contains(session.sources().getFirst().original().sha256()));
            String reason = session.problems().values().iterator().next().getFirst().reason();
            assertTrue(text.contains(reason), reason);
            assertEquals("", Conformance.complaints(pdf));
            assertTrue(new VerifyReport(FACE).run(folder.resolve("report.pdf")).ok());
        }
    }

    @Test
    void aSecondReportOfTheSameStateHasTheSameBytes() throws Exception {
        try (CaseSession session = session()) {
            String head = session.info().logHead();
            byte[] first = report(session, NAMED);
            assertFalse(head.equals(session.info().logHead()), "the export is logged");
            assertArrayEquals(first, report(session, NAMED));
            assertTrue(text(first).contains(head));
        }
    }

    @Test
    void accountsAreMaskedUnlessAReasonIsGiven() throws Exception {
        try (CaseSession session = session()) {
            byte[] pdf = report(session, MASKED);
            String raw = new String(pdf, StandardCharsets.ISO_8859_1) + text(pdf);
            for (String name : List.of("fennel", "otter", "lantern", "thread.txt", "I object")) {
                assertFalse(raw.contains(name), name);
            }
            assertTrue(new VerifyReport(FACE).run(folder.resolve("report.pdf")).ok());
        }
    }

    @Test
    void anUnknownFindingIsNamedAndNothingIsWritten() throws Exception {
        try (CaseSession session = session()) {
            ReportRequest request = new ReportRequest("a test", List.of("nosuch"));
            assertThrows(CaseException.class, () -> report(session, request));
            assertFalse(Files.exists(folder.resolve("report.pdf")));
        }
    }

    @Test
    void noCaseIsWrittenOver() throws Exception {
        Path file = folder.resolve("case.harrow");
        try (CaseSession session = session()) {
            CaseException refused =
                    assertThrows(
                            CaseException.class,
                            () -> new ReportCase(session, FACE).write(NAMED, file, Progress.NONE));
            assertTrue(
                    String.valueOf(refused.getMessage()).contains("not written over"),
                    refused::getMessage);
            assertTrue(session.verify(Progress.NONE).ok());
        }
    }

    @Test
    void aPlaceThatCannotBeWrittenIsOneSentence() throws Exception {
        try (CaseSession session = session()) {
            Path out = folder.resolve("no/such/folder/report.pdf");
            Progress noWork = (share, step) -> fail("the place is looked at before the work");
            CaseException refused =
                    assertThrows(
                            CaseException.class,
                            () -> new ReportCase(session, FACE).write(NAMED, out, noWork));
            String said = String.valueOf(refused.getMessage());
            assertTrue(said.contains("there is no folder"), said);
            assertTrue(said.endsWith("Make it first, or choose another place."), said);
            assertEquals(Remedy.ELSEWHERE, refused.remedy());
        }
    }

    @Test
    void whatIsNoReportIsRefused() throws Exception {
        Path other = Files.writeString(folder.resolve("x.pdf"), "%PDF-1.4 hello");
        assertTrue(VerifyReport.isForReports(other));
        assertThrows(CaseException.class, () -> new VerifyReport(FACE).run(other));
    }
}
