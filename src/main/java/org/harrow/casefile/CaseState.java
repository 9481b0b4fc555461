package org.harrow.casefile;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.harrow.model.LogEntry;

/**
 * Names what is visible in a case: the same rows in force have the same name, and any import, undo
 * or expunge gives another one. It is cheap to ask, whatever the size of the case.
 */
public final class CaseState {
    private CaseState() {}

    /** SHA-256 in hexadecimal digits over imports, which of them are in force, and their rows. */
    public static String of(Connection db) throws SQLException {
        RowDigest digest = new RowDigest();
        java.util.List<LogEntry> log = CustodyLog.read(db);
        Acts acts = new Acts(log);
        for (LogEntry entry : log) {
            if (entry.what().equals("expunge")) {
                digest.add(entry.hash());
            }
        }
        digest.add(BatchTables.lastDigest(db));
        try (Statement statement = db.createStatement();
                ResultSet row =
                        statement.executeQuery(
                                "SELECT act, id, source, file, format, captured, horizon, state,"
                                        + " read, stored, duplicate, rejected, undated FROM import"
                                        + " ORDER BY id")) {
            int width = row.getMetaData().getColumnCount();
            while (row.next()) {
                digest.add(acts.inForce(row.getLong(1)) ? 1 : 0);
                for (int column = 1; column <= width; column++) {
                    digest.add(row.getString(column));
                }
            }
        }
        return Sha256.hex(digest.finish());
    }
}
