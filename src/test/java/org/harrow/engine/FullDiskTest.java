package org.harrow.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.harrow.casefile.CaseFile;
import org.harrow.casefile.CaseFiles;
import org.harrow.model.CaseException;
import org.harrow.model.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FullDiskTest {
    private static final int RECORDS = 600;

    @TempDir Path folder;

    @Test
    void saysSoAtEveryPageAndLeavesACaseThatOneMoreRunCompletes()
            throws IOException, CaseException {
        Path file = Cases.file(folder, "a.txt", Cases.comments(0, RECORDS));
        Path empty = folder.resolve("empty.harrow");
        Path path = folder.resolve("c.harrow");
        Cases.create(empty).close();
        int refused = 0;
        for (int room = 0; room < 80; room += 4) {
            Files.copy(empty, path, StandardCopyOption.REPLACE_EXISTING);
            refused += fill(path, file, room) ? 0 : 1;
            try (CaseSession session = Cases.open(path)) {
                Verification found = session.verify(Progress.NONE);
                assertTrue(found.ok(), found::toString);
                Cases.load(session, file);
                assertEquals(RECORDS, session.data().size());
            }
        }
        assertTrue(refused > 5 && refused < 20, refused + " of 20 imports met a full disk");
    }

    /** True where the import fitted into so many more pages. */
    private static boolean fill(Path path, Path file, int room) throws CaseException {
        try (CaseFile open = CaseFiles.open(path)) {
            LimitedCase.limit(open, room);
            CaseSession session = CaseSession.on(open, Cases.CLOCK, new LineReader());
            List<Path> files = List.of(file);
            session.importFiles(files, ImportRequest.DEFAULT, ImportListener.NONE);
            return true;
        } catch (CaseException e) {
            assertTrue(e.toString().contains("disk is full"), e::toString);
            return false;
        }
    }

    @Test
    void refusesAPathThatLeadsNowhereBeforeAnythingIsWritten() throws CaseException {
        try (CaseSession session = Cases.create(folder.resolve("c.harrow"))) {
            String head = session.info().logHead();
            assertThrows(
                    CaseException.class, () -> Cases.load(session, folder.resolve("none.json")));
            CaseException strange =
                    assertThrows(
                            CaseException.class,
                            () -> Cases.load(session, folder.resolve("caf\ufffd.json")));
            assertTrue(strange.toString().contains("import its folder"), strange::toString);
            assertEquals(head, session.info().logHead());
        }
    }

    @Test
    void keepsWhatWasReadWhereTheUserCancels() throws IOException, CaseException {
        Path file = Cases.file(folder, "a.txt", Cases.comments(0, 60_000));
        try (CaseSession session = Cases.create(folder.resolve("c.harrow"))) {
            ImportListener impatient =
                    new ImportListener() {
                        private boolean enough;

                        @Override
                        public void fileProgress(long done, long total, long records) {
                            enough = records > 5_000;
                        }

                        @Override
                        public boolean isCancelled() {
                            return enough;
                        }
                    };
            ImportReceipt receipt =
                    session.importFiles(List.of(file), ImportRequest.DEFAULT, impatient);
            assertTrue(receipt.cancelled());
            assertTrue(receipt.balanced());
            assertEquals(receipt.total().stored(), session.data().size());
            Verification found = session.verify(Progress.NONE);
            assertTrue(found.ok(), found::toString);
            Cases.load(session, file);
            assertEquals(60_000, session.data().size());
        }
    }
}
