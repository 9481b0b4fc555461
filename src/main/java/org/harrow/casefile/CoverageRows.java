package org.harrow.casefile;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.harrow.model.Coverage;

/** What the imported files said exists, as they said it. */
public final class CoverageRows {
    private CoverageRows() {}

    /** The rows of imports in force, in the order they came. */
    public static List<Coverage> read(Connection db) throws SQLException {
        Acts acts = new Acts(CustodyLog.read(db));
        List<Coverage> out = new ArrayList<>();
        try (PreparedStatement query =
                        db.prepareStatement(
                                "SELECT c.artifact, c.what, c.stated, c.imported, c.note, i.act, i.file"
                                        + " FROM coverage c JOIN import i ON i.id = c.import WHERE"
                                        + " i.state <> 'refused' ORDER BY c.id");
                ResultSet row = query.executeQuery()) {
            while (row.next()) {
                if (acts.inForce(row.getLong(6))) {
                    long stated = row.getLong(3);
                    Long known = row.wasNull() ? null : (Long) stated;
                    out.add(
                            new Coverage(
                                    about(row.getString(1), row.getString(7)),
                                    row.getString(2),
                                    known,
                                    row.getLong(4),
                                    row.getString(5)));
                }
            }
        }
        return out;
    }

    /** What is no artifact is about the file itself: a listing, a search, an answer's headers. */
    private static String about(String artifact, String file) {
        return artifact.indexOf(':') < 0 ? file : artifact;
    }

    /** The object of one draft as stored, or null. */
    public static @org.jspecify.annotations.Nullable String object(
            PreparedStatement query, long draft) throws SQLException {
        query.setLong(1, draft);
        try (ResultSet row = query.executeQuery()) {
            return row.next() ? row.getString(1) : null;
        }
    }

    /** Prepares {@link #object}. */
    public static PreparedStatement objects(Connection db) throws SQLException {
        return db.prepareStatement("SELECT object FROM draft WHERE id = ?");
    }
}
