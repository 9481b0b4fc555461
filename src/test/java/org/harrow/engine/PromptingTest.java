package org.harrow.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.harrow.model.Action;
import org.harrow.model.CaseException;
import org.harrow.model.Finding;
import org.harrow.model.Grade;
import org.harrow.model.Kind;
import org.harrow.model.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What made the analyst look is shown, and tests nothing. */
class PromptingTest {
    @TempDir Path folder = Path.of("");

    private static Finding reaction(CaseSession session) throws CaseException {
        return session
                .detect(new DetectRequest(List.of("reaction-latency"), Map.of()), Progress.NONE)
                .stream()
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aPromptingRecordIsDescribedAndTestsNothing() throws IOException, CaseException {
        try (CaseSession session = Cases.create(folder.resolve("c.harrow"))) {
            Cases.load(
                    session,
                    Cases.file(
                            folder,
                            "a.txt",
                            "1|OPENED|ada=1|github:o/r#1|2026-01-05T10:00:00Z|a patch",
                            "2|CLOSED|bob=2|github:o/r#1|2026-01-05T12:00:00Z|",
                            "3|COMMENTED|ada=1|github:o/r#1|2026-01-05T12:31:00Z|why"));
            assertNotNull(reaction(session).measurement().p().p());
            Action closure =
                    Cases.actions(session).stream()
                            .filter(action -> action.deed().kind() == Kind.CLOSED)
                            .findFirst()
                            .orElseThrow();

            Prompting.of(session).mark(closure.id(), "a post linked to it");
            Finding described = reaction(session);
            assertNull(described.measurement().p().p());
            assertEquals(Grade.D, described.headline().grade());
            assertTrue(described.measurement().nullHypothesis().contains("prompted the case"));
            assertFalse(described.support().exhibits().isEmpty());
            assertEquals("prompting", described.support().innocent().getFirst().id());
            assertEquals(
                    Map.of(closure.id(), "a post linked to it"), Prompting.of(session).reasons());
            assertThrows(
                    CaseException.class, () -> Prompting.of(session).mark(closure.id(), "again"));

            session.undo();
            assertNotNull(reaction(session).measurement().p().p());
        }
    }

    @Test
    void whatIsLeftKeepsItsOrderTimesAndReplies() throws IOException, CaseException {
        try (CaseSession session = Cases.create(folder.resolve("c.harrow"))) {
            Cases.load(session, Cases.file(folder, "a.txt", Cases.comments(0, 30)));
            var whole = session.data();
            KeptRows kept = KeptRows.without(whole, java.util.Set.of(whole.id(7), whole.id(29)));
            assertEquals(28, kept.data().size());
            for (int row = 0; row < kept.data().size(); row++) {
                int place = kept.rows()[row];
                assertEquals(whole.id(place), kept.data().id(row));
                assertEquals(whole.at(place), kept.data().at(row));
                assertEquals(whole.account(place), kept.data().account(row));
                assertEquals(
                        whole.columns().edges().links().of(place).length,
                        kept.data().columns().edges().links().of(row).length);
            }
            assertEquals(whole, KeptRows.without(whole, java.util.Set.of()).data());
        }
    }
}
