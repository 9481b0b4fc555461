package org.harrow.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.harrow.model.CaseException;
import org.harrow.model.Progress;
import org.harrow.model.Times;
import org.harrow.paint.Face;
import org.harrow.report.Conformance;
import org.harrow.report.stated.Stated;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportStatementsTest {
    private static final Face FACE = Face.load();

    @TempDir private Path folder = Path.of("");

    private CaseSession session() throws Exception {
        CaseSession session = Cases.create(folder.resolve("case.harrow"));
        Cases.load(
                session,
                Cases.file(
                        folder,
                        "thread.txt",
                        "1|OPENED|fennel=1|github:lantern/wick#412|2026-03-02T13:00:00Z|A change",
                        "2|CLOSED|otter=2|github:lantern/wick#412|2026-03-02T14:00:05Z|No, thanks",
                        "3|COMMENTED|fennel=1|github:lantern/wick#412|2026-03-02T14:31:13Z|I"
                                + " object"));
        session.detect(DetectRequest.ALL, Progress.NONE);
        return session;
    }

    private static Map<String, @Nullable String> values(String... pairs) {
        Map<String, @Nullable String> out = new TreeMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            out.put(pairs[i], pairs[i + 1]);
        }
        return out;
    }

    private static void stateAll(CaseSession session) throws Exception {
        ReportStatements said = session.reportStatements();
        String finding = session.findings().getFirst().id();
        said.state("AUTHOR", "", values("name", "A. Analyst", "role", "counsel"));
        said.state("SOURCE", "thread.txt", values("grade", "b2", "because", "an API answer"));
        said.state(
                "JUDGMENT",
                finding,
                values(
                        "text", "fennel answered the closure.",
                        "likelihood", "very-likely",
                        "confidence", "low",
                        "because", "one reaction stands alone"));
        said.state("AGAINST", finding, values("text", "The thread was open to all."));
        said.state(
                "REPLY",
                "github:fennel",
                values("asked", "2026-03-04", "channel", "mail", "answer", "I only asked why."));
        said.state("PERSONAL_DATA", "", values("purpose", "an editor's decision"));
    }

    private String report(CaseSession session, ReportRequest request) throws Exception {
        Path out = folder.resolve("report.pdf");
        new ReportCase(session, FACE).write(request, out, Progress.NONE);
        assertEquals("", Conformance.complaints(Files.readAllBytes(out)));
        assertTrue(new VerifyReport(FACE).run(out).ok());
        try (PDDocument document = Loader.loadPDF(Files.readAllBytes(out))) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    @Test
    void whatWasStatedIsPrintedAndNamesAreMaskedInIt() throws Exception {
        try (CaseSession session = session()) {
            stateAll(session);
            String named = report(session, new ReportRequest("a test", List.of()));
            for (String text :
                    List.of(
                            "A. Analyst, counsel",
                            "B2: usually reliable; probably true. Reason: an API answer",
                            "fennel answered the closure. Likelihood: very likely (80 to 95 %).",
                            "Confidence in this judgment is low: one reaction stands alone",
                            "Stated by the analyst: The thread was open to all.",
                            "I only asked why.",
                            "an editor's decision")) {
                assertTrue(named.contains(text), text);
            }
            String masked = report(session, new ReportRequest(null, List.of()));
            String label = Opening.of(session, "github:fennel", null).commitment();
            assertTrue(
                    masked.contains(
                            "github:account-"
                                    + label.substring(0, 4)
                                    + "-"
                                    + label.substring(4, 8)
                                    + " answered the closure."));
            assertFalse(masked.contains("I only asked why."));
        }
    }

    @Test
    void aLaterReportSaysWhatChangedSinceTheOneItTakesThePlaceOf() throws Exception {
        try (CaseSession session = session()) {
            WickCase.waive(session);
            report(session, new ReportRequest("a test", List.of()));
            Path earlier = Files.move(folder.resolve("report.pdf"), folder.resolve("first.pdf"));
            stateAll(session);
            session.ask("Who answered?");
            var options = new ReportRequest.Options("en", null, null, earlier, Times.RELATIVE);
            String text = report(session, new ReportRequest("a test", List.of(), options));
            assertTrue(text.contains("The question was changed."));
            assertTrue(text.contains("The analyst's statements were changed (6 more)."));
        }
    }

    @Test
    void undoTakesAStatementBackAndTheNewestCounts() throws Exception {
        try (CaseSession session = session()) {
            ReportStatements said = session.reportStatements();
            said.state("AUTHOR", "", values("name", "First"));
            said.state("AUTHOR", "", values("name", "Second"));
            assertEquals("Second", said.list().getFirst().or(Stated.NAME, ""));
            session.undo();
            assertEquals("First", said.list().getFirst().or(Stated.NAME, ""));
        }
    }

    @Test
    void whatCannotBePrintedIsRefusedWithASentence() throws Exception {
        try (CaseSession session = session()) {
            ReportStatements said = session.reportStatements();
            String finding = session.findings().getFirst().id();
            refused("Admiralty", () -> said.state("SOURCE", "thread.txt", values("grade", "Z9")));
            refused("No source", () -> said.state("SOURCE", "nosuch", values("how", "by hand")));
            refused("no finding", () -> said.state("AGAINST", "nosuch", values("text", "x")));
            refused(
                    "seven words",
                    () ->
                            said.state(
                                    "JUDGMENT",
                                    finding,
                                    values(
                                            "text",
                                            "x",
                                            "because",
                                            "y",
                                            "likelihood",
                                            "probable",
                                            "confidence",
                                            "low")));
            refused("not both", () -> said.state("REPLY", "", values()));
            refused(
                    "is no time",
                    () ->
                            said.state(
                                    "REPLY",
                                    "",
                                    values("asked", "soon", "channel", "mail", "answer", "x")));
            assertEquals(List.of(), said.list());
        }
    }

    @Test
    void wordsThatAccuseStopTheReportUnlessAReasonKeepsThem() throws Exception {
        try (CaseSession session = session()) {
            session.ask("Is fennel a fake?");
            WickCase.waive(session);
            refused("--wording", () -> report(session, new ReportRequest("a test", List.of())));
            var options =
                    new ReportRequest.Options(
                            "en", "quoted from the client", null, null, Times.RELATIVE);
            String text = report(session, new ReportRequest("a test", List.of(), options));
            assertTrue(text.contains("The reason: quoted from the client"));
        }
    }

    private interface Act {
        void run() throws Exception;
    }

    private static void refused(String part, Act act) {
        CaseException refused = assertThrows(CaseException.class, act::run);
        String said = String.valueOf(refused.getMessage());
        assertTrue(said.contains(part), said);
    }
}
