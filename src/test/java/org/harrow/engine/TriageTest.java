package org.harrow.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.harrow.model.CaseException;
import org.harrow.model.Finding;
import org.harrow.model.Progress;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What the analyst says stays, comes back after a restart, and can be taken back. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TriageTest {
    @TempDir Path folder;
    private Path detected = Path.of("");
    private Path path = Path.of("");
    private String finding = "";
    private String innocent = "";

    @BeforeAll
    void detect(@TempDir Path shared) throws CaseException {
        detected = shared.resolve("c.harrow");
        try (CaseSession session = CaseSession.create(detected, "A case", Cases.CLOCK)) {
            session.importFiles(
                    List.of(Path.of("sample-data/exports")),
                    ImportRequest.DEFAULT,
                    ImportListener.NONE);
            session.detect(DetectRequest.ALL, Progress.NONE);
        }
    }

    @BeforeEach
    void copy() throws IOException, CaseException {
        path = Files.copy(detected, folder.resolve("c.harrow"));
        try (CaseSession session = CaseSession.open(path, Cases.CLOCK)) {
            Finding first = session.findings().getFirst();
            finding = first.id();
            innocent = first.support().innocent().getFirst().id();
        }
    }

    @Test
    void aVerdictSurvivesARestartAndCanBeUndone() throws CaseException {
        try (CaseSession session = CaseSession.open(path, Cases.CLOCK)) {
            assertEquals(Triage.Verdict.NONE, session.triage().state(finding));
            session.triage().set(finding, Triage.State.NEEDS_MORE, "one week only", List.of());
            session.triage()
                    .set(finding, Triage.State.BENIGN, "it says so itself", List.of(innocent));
        }
        try (CaseSession session = CaseSession.open(path, Cases.CLOCK)) {
            Triage.Verdict verdict = session.triage().state(finding);
            assertEquals(Triage.State.BENIGN, verdict.state());
            assertEquals("it says so itself", verdict.reason());
            assertEquals(List.of(innocent), verdict.innocent());
            assertEquals("triage", session.undo().orElseThrow().what());
            assertEquals(Triage.State.NEEDS_MORE, session.triage().state(finding).state());
            session.undo();
            assertEquals(Triage.Verdict.NONE, session.triage().state(finding));
            session.redo();
            assertEquals(Triage.State.NEEDS_MORE, session.triage().state(finding).state());
            assertTrue(session.verify(Progress.NONE).ok());
        }
    }

    @Test
    void aVerdictOnManyFindingsIsOneActAndOneUndo() throws CaseException {
        try (CaseSession session = CaseSession.open(path, Cases.CLOCK)) {
            List<String> all = session.findings().stream().map(Finding::id).toList();
            int entries = session.log().size();
            session.triage().setAll(all, Triage.State.BENIGN, "a release week");
            assertEquals(entries + 1, session.log().size());
            assertEquals(all.size(), session.triage().all().size());
            assertEquals("a release week", session.triage().state(all.getLast()).reason());
            session.undo();
            assertEquals(0, session.triage().all().size());
            assertThrows(
                    CaseException.class,
                    () -> session.triage().setAll(List.of("none"), Triage.State.BENIGN, "x"));
        }
    }

    @Test
    void aVerdictNeedsAFindingAReasonAndItsOwnExplanations() throws CaseException {
        try (CaseSession session = CaseSession.open(path, Cases.CLOCK)) {
            Triage triage = session.triage();
            Triage.State state = Triage.State.CONFIRMED;
            assertThrows(
                    CaseException.class, () -> triage.set("none", state, "because", List.of()));
            assertThrows(CaseException.class, () -> triage.set(finding, state, " ", List.of()));
            assertThrows(
                    CaseException.class,
                    () -> triage.set(finding, state, "because", List.of("moonlight")));
            assertEquals(Triage.Verdict.NONE, triage.state(finding));
        }
    }

    @Test
    void notesStandOnActionsFindingsAccountsAndArtifacts() throws CaseException {
        try (CaseSession session = CaseSession.open(path, Cases.CLOCK)) {
            Notes notes = session.notes();
            String action = session.data().id(0);
            String account = session.data().accounts().getFirst().id();
            String artifact = session.data().artifacts().getFirst();
            for (String target : List.of(action, finding, account, artifact)) {
                notes.add(target, "seen " + target);
                assertEquals("seen " + target, notes.of(target).getFirst().text());
            }
            assertEquals(
                    List.of("action", "finding", "account", "artifact"),
                    notes.all().stream().map(n -> n.target().type()).toList());
            session.undo();
            assertEquals(List.of(), notes.of(artifact));
            notes.withdraw(notes.of(account).getFirst().number());
            assertEquals(2, notes.all().size());
            session.undo();
            assertEquals(3, notes.all().size());
            assertThrows(CaseException.class, () -> notes.add("github:nobody-here", "x"));
            assertThrows(CaseException.class, () -> notes.add(account, "  "));
        }
    }
}
