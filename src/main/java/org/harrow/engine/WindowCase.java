package org.harrow.engine;

import java.nio.file.Path;
import java.time.InstantSource;
import org.harrow.casefile.CaseFile;
import org.harrow.casefile.CaseFiles;
import org.harrow.model.CaseException;

/**
 * A case that a window shows. The first window may change it; a later one, of whatever user or
 * machine, only reads it and says whose the first one is ({@link CaseInfo#readOnly}): two people
 * who judge the same findings at once would each miss what the other did.
 */
public final class WindowCase {
    private WindowCase() {}

    /**
     * Opens a case for a window.
     *
     * @throws CaseException where it is no case, a newer one, damaged, or in use
     */
    public static CaseSession open(Path file, InstantSource clock) throws CaseException {
        return shown(CaseFiles.open(file, clock), clock);
    }

    /**
     * Makes a new, empty case for a window; an existing file is never overwritten.
     *
     * @throws CaseException where the file exists or cannot be written
     */
    public static CaseSession create(Path file, String title, InstantSource clock)
            throws CaseException {
        return shown(CaseFiles.create(file, title, clock.instant()), clock);
    }

    private static CaseSession shown(CaseFile file, InstantSource clock) {
        file.shownInWindow(clock.instant());
        return CaseSession.on(file, clock, FileReader.INTAKE);
    }
}
