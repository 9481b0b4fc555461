package org.harrow.casefile;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.harrow.model.Place;
import org.harrow.model.Problem;
import org.jspecify.annotations.Nullable;

/** What was not taken of each source, and why. */
public final class ProblemRows {
    private ProblemRows() {}

    /**
     * Problems by the source's hash, in order of their place: of its first complete reading, which
     * is also the one that gives its ledger.
     */
    public static Map<String, List<Problem>> read(Connection db) throws SQLException {
        Map<String, Long> readings = readings(db);
        Map<String, List<Problem>> out = new HashMap<>();
        try (PreparedStatement query =
                db.prepareStatement(
                        "SELECT entry, line, offset, length, reason, sha256, head FROM problem"
                                + " WHERE import = ? ORDER BY entry, offset, id")) {
            for (Map.Entry<String, Long> reading : readings.entrySet()) {
                query.setLong(1, reading.getValue());
                List<Problem> problems = new ArrayList<>();
                try (ResultSet row = query.executeQuery()) {
                    while (row.next()) {
                        problems.add(problem(row));
                    }
                }
                out.put(reading.getKey(), problems);
            }
        }
        return out;
    }

    private static Problem problem(ResultSet row) throws SQLException {
        byte @Nullable [] hash = row.getBytes(6);
        byte @Nullable [] head = row.getBytes(7);
        return new Problem(
                row.getString(1),
                row.getLong(2),
                new Place(row.getLong(3), row.getLong(4)),
                Objects.requireNonNull(row.getString(5)),
                hash == null
                        ? null
                        : new Problem.Rejected(
                                HexFormat.of().formatHex(hash), head == null ? new byte[0] : head));
    }

    /** The import that counts for each source, as in {@link SourceTable}. */
    private static Map<String, Long> readings(Connection db) throws SQLException {
        Acts acts = new Acts(CustodyLog.read(db));
        Map<String, Long> chosen = new HashMap<>();
        Map<String, Boolean> settled = new HashMap<>();
        try (PreparedStatement query =
                        db.prepareStatement(
                                "SELECT lower(hex(s.sha256)), i.id, i.act, i.format, i.state FROM"
                                        + " import i JOIN source s ON s.id = i.source ORDER BY i.id");
                ResultSet row = query.executeQuery()) {
            while (row.next()) {
                String source = Objects.requireNonNull(row.getString(1));
                if (acts.inForce(row.getLong(3)) && !settled.getOrDefault(source, false)) {
                    chosen.put(source, row.getLong(2));
                    settled.put(
                            source, row.getString(4) != null && "done".equals(row.getString(5)));
                }
            }
        }
        return chosen;
    }
}
