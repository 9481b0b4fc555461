package org.harrow.torture;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.InstantSource;
import java.util.List;
import org.harrow.engine.CaseSession;
import org.harrow.engine.ImportListener;
import org.harrow.engine.ImportRequest;
import org.harrow.engine.LimitedCase;
import org.harrow.model.CaseException;
import org.harrow.model.Progress;

/**
 * Imports into a case that may grow by so many pages and no more, for every number of pages until
 * it fits. Each refusal is a sentence, what is left verifies, and one more run completes it.
 */
public final class FullDisks {
    private static final InstantSource CLOCK = InstantSource.system();

    private final Torment torment;
    private int wrong;

    /** Room grows by a page from run to run. */
    public FullDisks(Torment torment) {
        this.torment = torment;
    }

    /**
     * @param step pages by which the room grows from run to run
     * @return hits are the imports that met a full disk
     */
    public Torment.Outcome run(Path file, int records, int step) throws Exception {
        Path empty = torment.folder().resolve("empty.harrow");
        Path path = torment.folder().resolve("full.harrow");
        CaseSession.create(empty, "no room", CLOCK).close();
        int runs = 0;
        boolean fits = false;
        for (int room = 0; !fits; room += step, runs++) {
            Files.copy(empty, path, StandardCopyOption.REPLACE_EXISTING);
            fits = fill(path, file, room);
            complete(path, file, records, "room for " + room + " pages");
        }
        return new Torment.Outcome(runs, runs - 1, wrong);
    }

    private boolean fill(Path path, Path file, int room) {
        try (CaseSession session = LimitedCase.open(path, room)) {
            session.importFiles(List.of(file), ImportRequest.DEFAULT, ImportListener.NONE);
            return true;
        } catch (CaseException e) {
            if (!e.toString().contains("disk is full")) {
                wrong("room for " + room + " pages: " + e);
            }
            return false;
        }
    }

    private void complete(Path path, Path file, int records, String what) {
        try (CaseSession session = CaseSession.open(path, CLOCK)) {
            if (!session.verify(Progress.NONE).ok()) {
                wrong(what + ": " + session.verify(Progress.NONE));
            }
            session.importFiles(List.of(file), ImportRequest.DEFAULT, ImportListener.NONE);
            if (session.data().size() != records) {
                wrong(what + ": " + session.data().size() + " actions after one more run");
            }
        } catch (CaseException e) {
            wrong(what + ": " + e);
        }
    }

    private void wrong(String what) {
        wrong++;
        torment.said().accept(what);
    }
}
