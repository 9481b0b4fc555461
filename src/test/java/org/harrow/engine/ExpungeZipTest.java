package org.harrow.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.harrow.model.Action;
import org.harrow.model.CaseException;
import org.harrow.model.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One record out of an archive; everything else in the archive stays where it was. */
class ExpungeZipTest {
    @TempDir Path folder;

    @Test
    void takesARecordOutOfTheMemberOfAZip() throws CaseException {
        Path zip = Path.of("sample-data/exports/github/siltline-pulls.zip");
        try (CaseSession session =
                CaseSession.create(folder.resolve("c.harrow"), "A case", Cases.CLOCK)) {
            session.importFiles(List.of(zip), ImportRequest.DEFAULT, ImportListener.NONE);
            List<Action> before = Cases.actions(session);
            Action first = before.getFirst();
            session.expunge().record(first.id(), "asked to");
            List<Action> after = Cases.actions(session);
            assertTrue(after.size() < before.size());
            for (Action action : after.subList(0, 20)) {
                session.bytes(action.provenance().exhibit());
            }
            assertThrows(CaseException.class, () -> session.bytes(first.provenance().exhibit()));
            Verification found = session.verify(Progress.NONE);
            assertTrue(found.ok(), found::toString);
            session.importFiles(List.of(zip), ImportRequest.DEFAULT, ImportListener.NONE);
            assertEquals(after.size(), Cases.actions(session).size());
            assertTrue(session.verify(Progress.NONE).ok());
        }
    }
}
