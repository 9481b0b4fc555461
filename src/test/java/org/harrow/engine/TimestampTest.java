package org.harrow.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.harrow.model.CaseException;
import org.harrow.model.Coverage;
import org.harrow.model.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A time-stamp kept beside an export shows that the file was there, and nothing more. */
class TimestampTest {
    private static final Path STAMPED =
            Path.of("src/test/resources/org/harrow/intake/stamp/comments.json");
    private static final Path STAMP = Path.of(STAMPED + ".tsr");

    @TempDir Path folder;
    private int cases;

    private List<Coverage> stamps(Path... files) throws CaseException {
        Path path = folder.resolve(cases++ + ".harrow");
        try (CaseSession session = CaseSession.create(path, "A case", Cases.CLOCK)) {
            ImportReceipt receipt = Cases.load(session, files);
            assertTrue(receipt.balanced());
            assertTrue(session.verify(Progress.NONE).ok());
            return session.coverage().stream().filter(c -> c.what().equals("time-stamp")).toList();
        }
    }

    @Test
    void showsWhenTheFileWasThereAndWhoSaysSo() throws CaseException {
        for (List<Coverage> found : List.of(stamps(STAMPED, STAMP), stamps(STAMP, STAMPED))) {
            assertEquals(1, found.size());
            assertEquals("comments.json", found.getFirst().artifact());
            String note = found.getFirst().note();
            assertTrue(note.contains("was there at 2026-11-26T04:29:48Z"), note);
            assertTrue(note.contains("CN=Invented Time Authority"), note);
            assertTrue(note.contains("its signature holds"), note);
        }
    }

    @Test
    void saysWhereItIsOfNoFileOfTheCase() throws CaseException {
        List<Coverage> found = stamps(STAMP);
        assertTrue(found.getFirst().note().contains("no file of this case has this hash"));
    }

    /** Whatever byte is changed, it is refused or another token, and never an error. */
    @Test
    void takesNoChangedStampForAGoodOne() throws CaseException, IOException {
        byte[] whole = Files.readAllBytes(STAMP);
        int end = whole.length;
        for (int at = 3; at < end; at += 37) {
            byte[] changed = whole.clone();
            changed[at] ^= 4;
            Path file = Files.write(folder.resolve("changed.tsr"), changed);
            for (Coverage row : stamps(STAMPED, file)) {
                boolean holds = row.note().contains("its signature holds");
                boolean ofFile = row.artifact().equals("comments.json");
                boolean said = row.note().contains("2026-11-26T04:29:48Z");
                assertTrue(!holds || (ofFile && said), "byte " + at + ": " + row);
            }
        }
    }
}
