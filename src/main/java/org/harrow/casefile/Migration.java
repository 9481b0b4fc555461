package org.harrow.casefile;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Map;
import org.harrow.model.CaseException;

/**
 * Brings a case of an earlier version up to date: a snapshot beside it first, then one transaction.
 * Killed at any point, the case is either the old or the new one.
 */
final class Migration {
    private Migration() {}

    /** Name of the snapshot, without the ending {@code .harrow}. */
    static Path snapshot(Path path, int version) {
        String name = String.valueOf(path.getFileName());
        String stem = name.endsWith(".harrow") ? name.substring(0, name.length() - 7) : name;
        return path.resolveSibling(stem + ".schema-" + version + ".harrow");
    }

    /**
     * @param from the file's version, lower than this one's or with fewer words
     * @param at goes into the custody log
     */
    static void run(Connection db, Path path, int from, Instant at)
            throws SQLException, CaseException {
        if (from < Schema.VERSION) {
            keep(db, path, from);
        }
        db.setAutoCommit(false); // where anything fails the caller closes, which rolls back
        for (int version = from + 1; version <= Schema.VERSION; version++) {
            Schema.add(db, version);
        }
        WordList.complete(db);
        CustodyLog.append(db, at, "case.migrate", Map.of("from", from, "to", Schema.VERSION));
        db.commit();
        db.setAutoCommit(true);
    }

    /** The snapshot of an interrupted attempt is as good as a new one. */
    private static void keep(Connection db, Path path, int from) throws CaseException {
        Path snapshot = snapshot(path, from);
        if (!Files.exists(snapshot)) {
            CaseCopy.write(db, path, snapshot, CaseCopy.Existing.KEEP);
        }
    }
}
