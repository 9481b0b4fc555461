package org.harrow.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.harrow.model.CaseException;
import org.harrow.model.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunChangesTest {
    @TempDir Path folder;

    private static String changed(CaseSession session) throws CaseException {
        var newest = DetectionRuns.of(session).newest().get("reaction-latency");
        return newest == null ? "" : newest.changed();
    }

    @Test
    void reRunningAfterAnImportSaysWhatChangedAndWhy() throws IOException, CaseException {
        try (CaseSession session = Cases.create(folder.resolve("c.harrow"))) {
            Cases.load(
                    session,
                    Cases.file(
                            folder,
                            "a.txt",
                            "1|OPENED|ada=1|github:o/r#1|2026-01-05T10:00:00Z|a patch",
                            "2|CLOSED|bob=2|github:o/r#1|2026-01-05T12:00:00Z|",
                            "3|COMMENTED|ada=1|github:o/r#1|2026-01-05T12:31:00Z|why"));
            session.detect(DetectRequest.ALL, Progress.NONE);
            assertEquals("", changed(session));
            session.detect(DetectRequest.ALL, Progress.NONE);
            assertEquals("the same findings and grades as in the run before", changed(session));
            Cases.load(
                    session,
                    Cases.file(
                            folder,
                            "b.txt",
                            "4|OPENED|eve=3|github:o/r#2|2026-01-06T10:00:00Z|a patch",
                            "5|CLOSED|bob=2|github:o/r#2|2026-01-06T12:00:00Z|",
                            "6|COMMENTED|eve=3|github:o/r#2|2026-01-06T12:31:00Z|why"));
            session.detect(DetectRequest.ALL, Progress.NONE);
            assertEquals("1 new since the run before, after an import", changed(session));
            session.detect(
                    new DetectRequest(List.of("reaction-latency"), Map.of("horizon", "90000")),
                    Progress.NONE);
            assertTrue(DetectionRuns.of(session).list().size() > 3);
            session.accountLinks().link("github:ada", "github:eve", "one desk");
            session.detect(DetectRequest.ALL, Progress.NONE);
            assertTrue(changed(session).contains("after other parameters and a link between"));
        }
    }

    @Test
    void gradesAreCompared() {
        RunChanges changes =
                RunChanges.between(
                        Map.of("a", "C", "b", "B"), Map.of("a", "B", "c", "D"), List.of());
        assertEquals(List.of("c"), changes.fresh());
        assertEquals(List.of("b"), changes.gone());
        assertEquals(List.of("a C to B"), changes.regraded());
        assertTrue(changes.words().contains("1 with another grade"));
        assertTrue(
                changes.words()
                        .endsWith("nothing that was done to the case in between explains it"));
    }
}
