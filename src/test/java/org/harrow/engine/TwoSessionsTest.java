package org.harrow.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.harrow.model.CaseException;
import org.harrow.model.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two programs on one case: nothing is doubled, nothing is lost, nobody is locked out. */
class TwoSessionsTest {
    private static final int RECORDS = 25_000;

    @TempDir Path folder;

    @Test
    void oneReadsSearchesAndNotesWhileTheOtherImports() throws IOException, CaseException {
        Path path = folder.resolve("c.harrow");
        Path file = Cases.file(folder, "a.txt", Cases.comments(0, RECORDS));
        Path small = Cases.file(folder, "b.txt", Cases.comments(RECORDS - 5, RECORDS + 5));
        try (CaseSession importing = Cases.create(path);
                CaseSession other = Cases.open(path)) {
            int[] seen = new int[3];
            ImportListener listener =
                    new ImportListener() {
                        @Override
                        public void fileProgress(long done, long total, long records) {
                            if (records > 3_000 && seen[2] < 2) {
                                seen[2]++;
                                look();
                            }
                        }

                        private void look() {
                            try {
                                int rows = other.data().size();
                                assertTrue(rows >= seen[0], "the case grows");
                                seen[0] = rows;
                                assertEquals(rows, other.search().find("text").size());
                                if (rows > 0) {
                                    other.notes().add(other.data().id(0), "seen meanwhile");
                                }
                                Cases.load(other, small);
                                seen[1]++;
                            } catch (CaseException e) {
                                throw new IllegalStateException(e);
                            }
                        }
                    };
            importing.importFiles(List.of(file), ImportRequest.DEFAULT, listener);
            assertTrue(seen[1] > 0, "nobody looked");
            assertEquals(RECORDS + 5, importing.data().size());
            assertEquals(RECORDS + 5, other.data().size());
            assertTrue(importing.sources().stream().allMatch(s -> s.ledger().isBalanced()));
            Verification found = other.verify(Progress.NONE);
            assertTrue(found.ok(), found::toString);
        }
    }

    @Test
    void warnsOfFoldersThatAreCopiedWhileTheyChange() throws IOException {
        assertTrue(CaseFolder.warning(folder.resolve("c.harrow")).isEmpty());
        for (String name : List.of("Dropbox", "OneDrive - The Office", "iCloud Drive")) {
            assertTrue(
                    CaseFolder.warning(folder.resolve(name).resolve("x/c.harrow")).isPresent(),
                    name);
        }
        Path marked = folder.resolve("shared");
        Files.createDirectories(marked.resolve(".stfolder"));
        assertTrue(CaseFolder.warning(marked.resolve("c.harrow")).isPresent());
    }
}
