package org.harrow.casefile;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.harrow.model.CanonicalJson;
import org.harrow.model.LogEntry;

/** Compares stored detection runs and findings with what the custody log says of them. */
public final class FindingCheck {
    private FindingCheck() {}

    /** Checks the newest run of each detector. */
    public static void run(Connection db, CaseCheck check) throws SQLException {
        Map<Long, String> bodies = new HashMap<>();
        for (LogEntry entry : CustodyLog.read(db)) {
            if (entry.what().equals("detect")) {
                bodies.put(entry.seq(), entry.body());
            }
        }
        try (PreparedStatement query =
                        db.prepareStatement(
                                "SELECT id, log, detector, parameters, number, family, id = (SELECT"
                                        + " max(id) FROM run n WHERE n.detector = r.detector) FROM run"
                                        + " r ORDER BY id");
                ResultSet row = query.executeQuery()) {
            while (row.next()) {
                String said = bodies.getOrDefault(row.getLong(2), "");
                Map<String, Object> expected = new HashMap<>();
                expected.put("detector", row.getString(3));
                expected.put("parameters", row.getString(4));
                expected.put("number", row.getLong(5));
                expected.put("family", row.getLong(6));
                if (row.getInt(7) != 0) {
                    expected.put("sha256", FindingStore.hash(bodies(db, row.getLong(1))));
                }
                boolean agrees =
                        expected.entrySet().stream()
                                .allMatch(
                                        e ->
                                                said.contains(
                                                        CanonicalJson.write(e.getKey())
                                                                + ":"
                                                                + CanonicalJson.write(
                                                                        e.getValue())));
                check.same(
                        agrees,
                        "The findings of " + row.getString(3) + " are not those of their run.");
            }
        }
    }

    private static List<String> bodies(Connection db, long run) throws SQLException {
        List<String> out = new ArrayList<>();
        try (PreparedStatement query =
                db.prepareStatement("SELECT body FROM finding WHERE run = ? ORDER BY rank")) {
            query.setLong(1, run);
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    out.add(row.getString(1));
                }
            }
        }
        return out;
    }
}
