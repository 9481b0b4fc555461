package org.harrow.engine;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.InstantSource;
import org.harrow.casefile.CaseFile;
import org.harrow.casefile.CaseFiles;
import org.harrow.model.CaseException;

/** A case on a disk with room for so many more pages. */
public final class LimitedCase {
    private LimitedCase() {}

    /** Opens a case that meets a full disk after so many pages. */
    public static CaseSession open(Path path, int room) throws CaseException {
        CaseFile file = CaseFiles.open(path);
        limit(file, room);
        return CaseSession.on(file, InstantSource.system(), new org.harrow.intake.Intake()::read);
    }

    /** SQLite's own limit gives the same error as a file system without room. */
    static void limit(CaseFile open, int room) throws CaseException {
        open.read(
                db -> {
                    try (Statement statement = db.createStatement()) {
                        long pages;
                        try (ResultSet row = statement.executeQuery("PRAGMA page_count")) {
                            pages = row.getLong(1);
                        }
                        return statement.execute("PRAGMA max_page_count = " + (pages + room));
                    }
                });
    }
}
