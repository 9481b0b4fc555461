package org.harrow.casefile;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;

/** Sees that what the custody log calls expunged is gone. */
public final class ExpungeCheck {
    private ExpungeCheck() {}

    /** Checks every source and record that was expunged. */
    public static void run(Connection db, CaseCheck check) throws SQLException {
        Expunged expunged = new Expunged(db);
        for (Map.Entry<String, Expunged.Left> source : expunged.left().entrySet()) {
            if (source.getValue().bytes() == 0) {
                check.same(
                        rowsOf(db, source.getKey()) == 0,
                        "Bytes of an expunged source are in the case: " + source.getKey() + ".");
            }
        }
        try (PreparedStatement drafts =
                db.prepareStatement("SELECT count(*) FROM draft WHERE record = ?")) {
            for (long record : expunged.records()) {
                drafts.setLong(1, record);
                try (ResultSet row = drafts.executeQuery()) {
                    row.next();
                    check.same(
                            row.getLong(1) == 0,
                            "The expunged record " + record + " still tells something.");
                }
            }
        }
    }

    private static long rowsOf(Connection db, String sha256) throws SQLException {
        try (PreparedStatement query =
                db.prepareStatement(
                        "SELECT count(*) FROM source s JOIN chunk c ON c.source = s.id WHERE"
                                + " s.sha256 = ?")) {
            query.setBytes(1, Sha256.bytes(sha256));
            try (ResultSet row = query.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }
}
