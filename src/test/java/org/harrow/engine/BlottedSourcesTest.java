package org.harrow.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.harrow.model.Progress;
import org.harrow.paint.Face;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who only stood by is not named in the files that a report with names carries. */
class BlottedSourcesTest {
    private static final Face FACE = Face.load();

    @TempDir private Path folder = Path.of("");

    @Test
    void aBystandersRecordIsFilledAndTheReportHolds() throws Exception {
        try (CaseSession session = Cases.create(folder.resolve("case.harrow"))) {
            Cases.load(
                    session,
                    Cases.file(
                            folder,
                            "thread.txt",
                            "1|OPENED|fennel=1|github:lantern/wick#412|2026-03-02T13:00:00Z|A change",
                            "2|CLOSED|otter=2|github:lantern/wick#412|2026-03-02T14:00:05Z|No, thanks",
                            "3|COMMENTED|strolling=3|github:lantern/wick#412|2026-03-02T13:20:00Z|Nice day",
                            "4|COMMENTED|fennel=1|github:lantern/wick#412|2026-03-02T14:31:13Z|I object"));
            session.detect(DetectRequest.ALL, Progress.NONE);
            WickCase.waive(session);
            Path out = folder.resolve("report.pdf");
            new ReportCase(session, FACE)
                    .write(new ReportRequest("a test", List.of()), out, Progress.NONE);
            String raw = Files.readString(out, StandardCharsets.ISO_8859_1);
            int at = raw.indexOf("strolling");
            assertEquals(-1, at, () -> raw.substring(Math.max(0, at - 300), at + 100));
            assertFalse(raw.contains("Nice day"), "a bystander's words");
            assertTrue(raw.contains("I object"), "a party's words");
            Verification found = new VerifyReport(FACE).run(out);
            assertEquals(
                    List.of(),
                    found.checks().stream().flatMap(c -> c.differences().stream()).toList());
        }
    }
}
