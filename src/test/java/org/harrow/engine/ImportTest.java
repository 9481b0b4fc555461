package org.harrow.engine;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.harrow.model.Action;
import org.harrow.model.CaseException;
import org.harrow.model.ImportedFile;
import org.harrow.model.Ledger;
import org.harrow.model.Place;
import org.harrow.model.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportTest {
    @TempDir Path folder;

    @Test
    void storesEveryRecordWithItsBytes() throws IOException, CaseException {
        Path file = Cases.file(folder, "a.txt", Cases.comments(0, 50));
        try (CaseSession session = Cases.create(folder.resolve("c.harrow"))) {
            ImportReceipt receipt = Cases.load(session, file);
            assertEquals(new Ledger(50, 50, 0, 0, 0), receipt.total());
            assertEquals(LineReader.ID, receipt.files().getFirst().format());
            List<Action> actions = Cases.actions(session);
            assertEquals(50, actions.size());
            for (Action action : actions) {
                Place place = action.provenance().exhibit().place();
                byte[] line = session.bytes(action.provenance().exhibit());
                byte[] all = Files.readAllBytes(file);
                assertArrayEquals(
                        java.util.Arrays.copyOfRange(
                                all, (int) place.offset(), (int) (place.offset() + place.length())),
                        line);
                assertTrue(
                        new String(line, StandardCharsets.UTF_8).endsWith(action.content().text()));
            }
            assertTrue(session.verify(Progress.NONE).ok(), session.verify(Progress.NONE)::toString);
        }
    }

    @Test
    void readsTheSameFileAgainAndDoublesNothing() throws IOException, CaseException {
        Path file = Cases.file(folder, "a.txt", Cases.comments(0, 20));
        try (CaseSession session = Cases.create(folder.resolve("c.harrow"))) {
            Cases.load(session, file);
            List<Action> before = Cases.actions(session);
            assertEquals(new Ledger(20, 0, 20, 0, 0), Cases.load(session, file).total());
            assertEquals(before, Cases.actions(session));
            assertTrue(session.verify(Progress.NONE).ok());
        }
    }

    @Test
    void countsRejectedUndatedAndRepeatedRecords() throws IOException, CaseException {
        Path file =
                Cases.file(
                        folder,
                        "a.txt",
                        Cases.comment(1),
                        "!spoilt",
                        Cases.comment(1),
                        "9|COMMENTED|u|github:o/r#1|-|no time");
        try (CaseSession session = Cases.create(folder.resolve("c.harrow"))) {
            ImportedFile done = Cases.load(session, file).files().getFirst();
            assertEquals(new Ledger(4, 1, 1, 1, 1), done.ledger());
            assertEquals(
                    Cases.comment(1).length() + 1, done.problems().getFirst().place().offset());
            assertEquals(1, session.data().undated());
            assertEquals(1, session.data().size());
        }
    }

    @Test
    void keepsNothingOfARefusedFile() throws IOException, CaseException {
        Path file = Cases.file(folder, "a.pdf", Cases.comment(1), "?");
        try (CaseSession session = Cases.create(folder.resolve("c.harrow"))) {
            ImportedFile done = Cases.load(session, file).files().getFirst();
            assertNull(done.format());
            assertEquals(Ledger.EMPTY, done.ledger());
            assertEquals(1, done.problems().size());
            assertEquals(List.of(), Cases.actions(session));
            Path good = Cases.file(folder, "b.txt", Cases.comment(1));
            assertEquals(new Ledger(1, 1, 0, 0, 0), Cases.load(session, good).total());
            assertTrue(session.verify(Progress.NONE).ok());
        }
    }

    @Test
    void takesAnImportBackAndBringsItAgainAfterARestart() throws IOException, CaseException {
        Path file = Cases.file(folder, "a.txt", Cases.comments(0, 5));
        Path path = folder.resolve("c.harrow");
        try (CaseSession session = Cases.create(path)) {
            Cases.load(session, file);
            assertEquals("import.start", session.undo().orElseThrow().what());
        }
        try (CaseSession session = Cases.open(path)) {
            assertEquals(0, session.data().size());
            assertEquals(List.of(), session.sources());
            session.redo();
            assertEquals(5, session.data().size());
            session.undo();
            assertEquals(new Ledger(5, 5, 0, 0, 0), Cases.load(session, file).total());
            assertEquals(5, session.data().size());
            assertTrue(session.verify(Progress.NONE).ok());
        }
    }

    @Test
    void countsWithoutWritingInADryRun() throws IOException, CaseException {
        Path file = Cases.file(folder, "a.txt", Cases.comments(0, 5));
        try (CaseSession session = Cases.create(folder.resolve("c.harrow"))) {
            String head = session.info().logHead();
            ImportReceipt receipt =
                    session.importFiles(
                            List.of(file),
                            new ImportRequest(null, null, true),
                            ImportListener.NONE);
            assertEquals(new Ledger(5, 5, 0, 0, 0), receipt.total());
            assertEquals(0, session.data().size());
            assertEquals(head, session.info().logHead());
        }
    }
}
