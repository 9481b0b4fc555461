package org.harrow.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import org.harrow.casefile.Acts;
import org.harrow.model.CaseException;
import org.harrow.model.LogEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ActWordsTest {
    @TempDir private Path folder = Path.of("");

    @Test
    void tellsWhatWasTakenBackInWords() throws CaseException {
        InstantSource clock = InstantSource.fixed(Instant.parse("2026-06-01T12:00:00Z"));
        try (CaseSession session = CaseSession.create(folder.resolve("c.harrow"), "Gates", clock)) {
            session.ask("Who answered?");
            assertEquals("the question of the case", ActWords.of(session.undo().orElseThrow()));
        }
    }

    @Test
    void namesWhatTellsAnActFromOthersOfItsSort() {
        assertEquals(
                "a link between accounts: github:a and feed:a.example",
                words("link", "{\"first\":\"github:a\",\"second\":\"feed:a.example\"}"));
        assertEquals(
                "a verdict on a finding: benign (3 findings)",
                words("triage", "{\"findings\":[\"1\",\"2\",\"3\"],\"state\":\"benign\"}"));
        assertEquals(
                "a detector: rhythm (1 finding)",
                words("detect", "{\"detector\":\"rhythm\",\"findings\":1}"));
        String told = words("note", "{\"text\":\"" + "word\\n".repeat(40) + "\"}");
        assertEquals("a note: " + "word ".repeat(9) + "wor…", told);
    }

    private static String words(String act, String body) {
        return ActWords.of(new LogEntry(1, Instant.EPOCH, act, body, LogEntry.GENESIS));
    }

    @Test
    void knowsEveryActThatCanBeTakenBack() {
        assertFalse(Acts.undoable().isEmpty());
        for (String act : Acts.undoable()) {
            LogEntry entry = new LogEntry(1, Instant.EPOCH, act, "{}", LogEntry.GENESIS);
            assertNotEquals(act, ActWords.of(entry), "no words for the act");
        }
    }
}
