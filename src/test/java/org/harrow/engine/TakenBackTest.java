package org.harrow.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.harrow.model.Progress;
import org.harrow.model.Times;
import org.harrow.paint.Face;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TakenBackTest {
    private static final String FIRST = "I object to this in the strongest words";

    @TempDir private Path folder = Path.of("");

    /** A comment as it was first, and as its author left it. */
    private CaseSession session() throws Exception {
        CaseSession session = Cases.create(folder.resolve("case.harrow"));
        String thread = "|github:lantern/wick#412|2026-03-02T14:";
        load(
                session,
                "2026-03-02T20:00:00Z",
                Cases.file(
                        folder,
                        "first.txt",
                        "1|OPENED|fennel=1" + thread + "00:00Z|A change",
                        "2|CLOSED|otter=2" + thread + "00:05Z|No, thanks",
                        "3|COMMENTED|fennel=1" + thread + "31:13Z|" + FIRST));
        load(
                session,
                "2026-03-04T20:00:00Z",
                Cases.file(
                        folder, "later.txt", "3|COMMENTED|fennel=1" + thread + "31:13Z|I object"));
        session.detect(DetectRequest.ALL, Progress.NONE);
        WickCase.waive(session);
        return session;
    }

    private static void load(CaseSession session, String captured, Path file) throws Exception {
        session.importFiles(
                List.of(file),
                new ImportRequest(null, Instant.parse(captured), false),
                ImportListener.NONE);
    }

    private String raw(CaseSession session, ReportRequest request) throws Exception {
        Path out = folder.resolve("report.pdf");
        new ReportCase(session, Face.load()).write(request, out, Progress.NONE);
        assertTrue(new VerifyReport(Face.load()).run(out).ok());
        return Files.readString(out, StandardCharsets.ISO_8859_1);
    }

    @Test
    void textThatWasEditedAwayIsShownForAReasonOnly() throws Exception {
        try (CaseSession session = session()) {
            TakenBack found = TakenBack.of(session);
            assertEquals(1, found.actions().size());
            String masked = raw(session, new ReportRequest("a test", List.of()));
            assertFalse(masked.contains(FIRST));
            assertTrue(masked.contains("texts taken back"));
            var shown =
                    new ReportRequest.Options(
                            "en", null, "the edit is the matter", null, Times.RELATIVE);
            assertTrue(raw(session, new ReportRequest("a test", List.of(), shown)).contains(FIRST));
        }
    }
}
