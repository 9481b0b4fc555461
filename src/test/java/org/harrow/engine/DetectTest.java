package org.harrow.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.harrow.model.CaseException;
import org.harrow.model.Exhibit;
import org.harrow.model.Finding;
import org.harrow.model.LogEntry;
import org.harrow.model.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DetectTest {
    private static final String[] STORY = {
        "1|OPENED|ada=1|github:o/r#1|2026-01-05T10:00:00Z|a patch",
        "2|CLOSED|bob=2|github:o/r#1|2026-01-05T12:00:00Z|",
        "3|COMMENTED|ada=1|github:o/r#1|2026-01-05T12:31:00Z|why"
    };

    @TempDir Path folder;

    private CaseSession told() throws IOException, CaseException {
        CaseSession session = Cases.create(folder.resolve("c.harrow"));
        Cases.load(session, Cases.file(folder, "a.txt", STORY));
        return session;
    }

    private static List<String> log(CaseSession session) throws CaseException {
        return session.log().stream().map(LogEntry::what).toList();
    }

    @Test
    void keepsFindingsWithExhibitsThatHoldTheirBytes() throws IOException, CaseException {
        try (CaseSession session = told()) {
            List<Finding> found = session.detect(DetectRequest.ALL, Progress.NONE);
            assertEquals(1, found.size());
            for (Exhibit exhibit : found.getFirst().support().exhibits()) {
                assertTrue(session.bytes(exhibit).length > 0);
            }
            assertEquals(3, found.getFirst().support().exhibits().size());
            assertEquals(FindingJson.write(found), FindingJson.write(session.findings()));
            assertTrue(session.verify(Progress.NONE).ok(), session.verify(Progress.NONE)::toString);
        }
        try (CaseSession again = Cases.open(folder.resolve("c.harrow"))) {
            assertEquals(1, again.findings().size());
        }
    }

    @Test
    void findingsGoAndComeBackWithTheImportTheyRestOn() throws IOException, CaseException {
        try (CaseSession session = told()) {
            Cases.load(session, Cases.file(folder, "b.txt", Cases.comments(0, 3)));
            List<Finding> found = session.detect(DetectRequest.ALL, Progress.NONE);
            assertEquals(1, found.size());
            session.undo();
            assertEquals(found, session.findings(), "the other file does not matter");
            session.undo();
            assertEquals(List.of(), session.findings());
            session.redo();
            assertEquals(found, session.findings());
        }
    }

    @Test
    void freezesTheFamilyInTheLogBeforeItConcludes() throws IOException, CaseException {
        try (CaseSession session = told()) {
            session.detect(DetectRequest.ALL, Progress.NONE);
            List<String> log = log(session);
            int all = Catalog.detectors().size();
            assertEquals(
                    Collections.nCopies(all, "detect.start"),
                    log.subList(log.size() - 2 * all, log.size() - all));
            assertEquals(
                    Collections.nCopies(all, "detect"), log.subList(log.size() - all, log.size()));
        }
    }

    @Test
    void keepsAllOfARunOrNothingWhereTheDiskIsFull() throws IOException, CaseException {
        told().close();
        Path path = folder.resolve("c.harrow");
        Path copy = folder.resolve("copy.harrow");
        int refused = 0;
        for (int room = 0; room < 40; room += 3) {
            Files.copy(path, copy, StandardCopyOption.REPLACE_EXISTING);
            try (CaseSession session = LimitedCase.open(copy, room)) {
                session.detect(DetectRequest.ALL, Progress.NONE);
            } catch (CaseException e) {
                assertTrue(e.toString().contains("disk is full"), e::toString);
                refused++;
            }
            try (CaseSession session = Cases.open(copy)) {
                long kept = log(session).stream().filter("detect"::equals).count();
                assertTrue(kept == 0 || kept == Catalog.detectors().size(), kept + " at " + room);
                assertEquals(kept == 0 ? 0 : 1, session.findings().size());
                assertTrue(session.verify(Progress.NONE).ok());
            }
        }
        assertTrue(refused > 0 && refused < 14, refused + " of 14 runs met a full disk");
    }

    @Test
    void anotherRunGivesTheSameBytesAndCounts() throws IOException, CaseException {
        try (CaseSession session = told()) {
            String first = FindingJson.write(session.detect(DetectRequest.ALL, Progress.NONE));
            String second = FindingJson.write(session.detect(DetectRequest.ALL, Progress.NONE));
            assertEquals(first, second);
            assertEquals(
                    2L * Catalog.detectors().size(),
                    log(session).stream().filter("detect"::equals).count());
        }
    }

    @Test
    void takesParametersOfOneDetector() throws IOException, CaseException {
        try (CaseSession session = told()) {
            List<Finding> found =
                    session.detect(
                            new DetectRequest(
                                    List.of("reaction-latency"), Map.of("windows", "60,120")),
                            Progress.NONE);
            assertEquals(
                    List.of(60L, 120L), found.getFirst().support().parameters().get("windows"));
        }
    }

    @Test
    void saysWhatItDoesNotKnow() throws IOException, CaseException {
        try (CaseSession session = told()) {
            assertSays(session, "no detector", List.of("telepathy"), Map.of());
            assertSays(session, "no parameter", List.of("reaction-latency"), Map.of("mood", "1"));
            assertSays(session, "takes numbers", List.of("reaction-latency"), Map.of("ruler", "x"));
            assertSays(session, "one detector", List.of(), Map.of("ruler", "60"));
        }
    }

    private static void assertSays(
            CaseSession session, String words, List<String> ids, Map<String, String> parameters) {
        CaseException why =
                assertThrows(
                        CaseException.class,
                        () -> session.detect(new DetectRequest(ids, parameters), Progress.NONE));
        assertTrue(String.valueOf(why.getMessage()).contains(words), why::getMessage);
    }

    @Test
    void comparesWithWhatChanceGives() throws IOException, CaseException {
        try (CaseSession session = told()) {
            NullTwin twin = session.nullTwin("reaction-latency", 5, Progress.NONE);
            assertEquals(5, twin.copies());
            // The only closure there is can be exchanged with itself alone.
            assertEquals(new NullTwin.Compared(1, 1), twin.significant());
        }
    }
}
