package org.harrow.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.harrow.casefile.CaseFile;
import org.harrow.casefile.CaseFiles;
import org.harrow.casefile.FindingStore;
import org.harrow.model.AccountLink;
import org.harrow.model.CaseException;
import org.harrow.model.Progress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LinkTest {
    @TempDir Path folder;
    private Path path = Path.of("");

    @BeforeEach
    void fill() throws IOException, CaseException {
        path = folder.resolve("c.harrow");
        try (CaseSession session = Cases.create(path)) {
            Cases.load(session, Cases.file(folder, "a.txt", Cases.comments(0, 5)));
        }
    }

    @Test
    void saysThatFindingsAreOlderThanALink() throws CaseException {
        try (CaseSession session = CaseSession.open(path, Cases.CLOCK)) {
            assertFalse(Staleness.of(session), "nothing was measured yet");
            session.detect(DetectRequest.ALL, Progress.NONE);
            assertFalse(Staleness.of(session));
            session.accountLinks().link("github:u1", "github:u2", "one address");
            assertTrue(Staleness.of(session));
            session.detect(DetectRequest.ALL, Progress.NONE);
            assertFalse(Staleness.of(session));
            session.undo();
            assertTrue(Staleness.of(session), "the link was taken back");
        }
    }

    @Test
    void whatChangesNoMeasurementLeavesTheFindingsAsTheyAre() throws CaseException {
        try (CaseSession session = CaseSession.open(path, Cases.CLOCK)) {
            session.detect(DetectRequest.ALL, Progress.NONE);
            session.ask("Who came back, and how soon?");
            session.undo();
            assertFalse(Staleness.of(session));
            session.redo();
            assertFalse(Staleness.of(session));
        }
    }

    @Test
    void survivesARestartAndCanBeUndone() throws CaseException {
        try (CaseSession session = Cases.open(path)) {
            AccountLink link =
                    session.accountLinks().link("github:u2", "github:U1", "one mail address");
            assertEquals("github:u1", link.first());
            assertEquals("github:u2", link.second());
            assertFalse(link.afterDetection());
        }
        try (CaseSession session = Cases.open(path)) {
            assertEquals(1, session.accountLinks().list().size());
            session.undo();
            assertEquals(List.of(), session.accountLinks().list());
        }
        try (CaseSession session = Cases.open(path)) {
            session.redo();
            assertEquals("one mail address", session.accountLinks().list().getFirst().reason());
            session.accountLinks().unlink("github:u1", "github:u2", "a mistake");
            assertEquals(List.of(), session.accountLinks().list());
        }
    }

    @Test
    void saysWhereALinkCameAfterADetectionRun() throws CaseException {
        try (CaseFile file = CaseFiles.open(path)) {
            FindingStore.Run run = new FindingStore.Run("flood", "{}", 3, "{}");
            new FindingStore(file)
                    .save(Cases.CLOCK.instant(), List.of(new FindingStore.Result(run, List.of())));
        }
        try (CaseSession session = Cases.open(path)) {
            assertTrue(
                    session.accountLinks()
                            .link("github:u1", "github:u2", "looks alike")
                            .afterDetection());
        }
    }

    @Test
    void refusesAnAccountThatIsNotThereOrIsTheSame() throws CaseException {
        try (CaseSession session = Cases.open(path)) {
            assertThrows(
                    CaseException.class,
                    () -> session.accountLinks().link("github:u1", "github:x", "r"));
            assertThrows(
                    CaseException.class,
                    () -> session.accountLinks().link("github:u1", "github:U1", "r"));
        }
    }
}
