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
    /** What coverage calls the headers of an answer. */
    public static final String HEADERS = "headers";

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

    /**
     * What a source says of the answer that it is, or that it lies beside.
     *
     * @param source its number
     * @param note status and headers
     */
    public record Answer(int source, String note) {}

    /** The answers that imports in force brought, in the order they came. */
    public static List<Answer> answers(Connection db) throws SQLException {
        Acts acts = new Acts(CustodyLog.read(db));
        List<Answer> out = new ArrayList<>();
        try (PreparedStatement query =
                        db.prepareStatement(
                                "SELECT i.source, c.note, i.act FROM coverage c JOIN import i ON i.id ="
                                        + " c.import WHERE i.state <> 'refused' AND c.what = '"
                                        + HEADERS
                                        + "' ORDER BY c.id");
                ResultSet row = query.executeQuery()) {
            while (row.next()) {
                if (acts.inForce(row.getLong(3))) {
                    out.add(new Answer(row.getInt(1), row.getString(2)));
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
