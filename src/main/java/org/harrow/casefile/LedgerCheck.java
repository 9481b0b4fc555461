package org.harrow.casefile;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.harrow.model.CanonicalJson;
import org.harrow.model.LogEntry;
import org.jspecify.annotations.Nullable;

/** Compares every import's ledger with its rows, and with what the custody log says of it. */
public final class LedgerCheck {
    private final Connection db;
    private final CaseCheck check;
    private final Map<Long, String> logged = new HashMap<>();

    /** Checks the ledgers. */
    public LedgerCheck(Connection db, CaseCheck check) {
        this.db = db;
        this.check = check;
    }

    /** Checks all imports. */
    public void run() throws SQLException {
        for (LogEntry entry : CustodyLog.read(db)) {
            if (entry.what().equals("import.file")) {
                logged.put(number(entry.body(), "import"), entry.body());
            }
        }
        try (PreparedStatement query =
                        db.prepareStatement(
                                "SELECT i.id, i.act, i.file, lower(hex(s.sha256)), s.bytes,"
                                        + " i.format, i.state, i.read, i.stored, i.duplicate,"
                                        + " i.rejected, i.undated, (SELECT count(*) FROM problem p"
                                        + " WHERE p.import = i.id AND p.sha256 IS NOT NULL) FROM import"
                                        + " i LEFT JOIN source s ON s.id = i.source ORDER BY i.id");
                ResultSet row = query.executeQuery()) {
            while (row.next()) {
                one(row);
            }
        }
    }

    private void one(ResultSet row) throws SQLException {
        String file = row.getString(3);
        long sum = row.getLong(9) + row.getLong(10) + row.getLong(11) + row.getLong(12);
        check.same(row.getLong(8) == sum, "The ledger of " + file + " does not balance.");
        boolean refused = "refused".equals(row.getString(7));
        check.same(
                refused || row.getLong(11) == row.getLong(13),
                "The rejected records of " + file + " are not those of its ledger.");
        String body = logged.get(row.getLong(1));
        boolean ended = !"reading".equals(row.getString(7));
        check.same(
                ended == (body != null) && (body == null || agrees(row, body)),
                "The custody log says something else about the import of " + file + ".");
    }

    /** What is in the row must stand in the log's body word for word. */
    private static boolean agrees(ResultSet row, String body) throws SQLException {
        Map<String, @Nullable Object> said = new TreeMap<>();
        said.put("act", row.getLong(2));
        said.put("import", row.getLong(1));
        said.put("file", row.getString(3));
        said.put("sha256", row.getString(4));
        said.put("bytes", row.getLong(5));
        said.put("format", row.getString(6));
        said.put("state", row.getString(7));
        said.put(
                "ledger",
                Map.of(
                        "read", row.getLong(8),
                        "stored", row.getLong(9),
                        "duplicate", row.getLong(10),
                        "rejected", row.getLong(11),
                        "undated", row.getLong(12)));
        for (Map.Entry<String, @Nullable Object> e : said.entrySet()) {
            String part = CanonicalJson.write(e.getKey()) + ":" + CanonicalJson.write(e.getValue());
            if (!body.contains(part)) {
                return false;
            }
        }
        return true;
    }

    private static long number(String body, String field) {
        int at = body.indexOf("\"" + field + "\":") + field.length() + 3;
        int end = at;
        while (end < body.length() && Character.isDigit(body.charAt(end))) {
            end++;
        }
        return end == at ? -1 : Long.parseLong(body.substring(at, end));
    }
}
