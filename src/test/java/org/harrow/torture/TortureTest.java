package org.harrow.torture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.harrow.engine.CaseSession;
import org.harrow.engine.ImportListener;
import org.harrow.engine.ImportRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The short form of {@code packaging/bench torture}. */
class TortureTest {
    private static final Path EXPORTS = Path.of("sample-data");

    @TempDir Path folder;
    private final List<String> said = new ArrayList<>();

    private Torment torment(int runs) {
        return new Torment(runs, 20260211, folder, said::add);
    }

    private void unharmed(Torment.Outcome outcome) {
        assertEquals(List.of(), said);
        assertEquals(0, outcome.wrong());
        assertTrue(outcome.hits() > 0, "nothing was hit");
    }

    @Test
    void keepsEveryActThatWasAcknowledgedBeforeAKill() throws Exception {
        unharmed(new KillRuns(torment(3)).acts(EXPORTS));
    }

    @Test
    void leavesTheCaseAndWholeCopiesWhereSaveAsIsKilled() throws Exception {
        unharmed(new KillRuns(torment(3)).copies(EXPORTS));
    }

    @Test
    void bringsACaseUpToDateAfterAKill() throws Exception {
        unharmed(new KillRuns(torment(2)).migrations());
    }

    @Test
    void findsDamageOrSaysTheSameAndSalvagesWhatItCan() throws Exception {
        Path path = folder.resolve("sound.harrow");
        try (CaseSession session = CaseSession.create(path, "sound", InstantSource.system())) {
            session.importFiles(List.of(EXPORTS), ImportRequest.DEFAULT, ImportListener.NONE);
        }
        Torment.Outcome outcome = new Damages(torment(25)).run(path);
        unharmed(outcome);
        assertTrue(Files.exists(path));
    }
}
