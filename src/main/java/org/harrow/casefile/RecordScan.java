package org.harrow.casefile;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;

/** Every place of every record whose bytes are stored, by source, member and offset. */
public final class RecordScan {
    private RecordScan() {}

    /** Takes the places. */
    @FunctionalInterface
    public interface Visitor {
        /**
         * One place.
         *
         * @param entry number of the member, 0 for none
         */
        void place(int source, long entry, long offset, long length, byte[] sha256);
    }

    /** Walks all of them. */
    public static void run(Connection db, Visitor out) throws SQLException {
        Set<Integer> stored = stored(db);
        Expunged expunged = new Expunged(db);
        try (PreparedStatement query =
                        db.prepareStatement(
                                "SELECT source, coalesce(entry, 0), offset, length, sha256, id FROM"
                                        + " record ORDER BY 1, 2, 3, 4");
                ResultSet row = query.executeQuery()) {
            while (row.next()) {
                boolean gone =
                        !expunged.isEmpty()
                                && expunged.isGone(row.getLong(6), Sha256.hex(row.getBytes(5)));
                if (!gone && stored.contains(row.getInt(1))) {
                    out.place(
                            row.getInt(1),
                            row.getLong(2),
                            row.getLong(3),
                            row.getLong(4),
                            row.getBytes(5));
                }
            }
        }
    }

    private static Set<Integer> stored(Connection db) throws SQLException {
        Set<Integer> out = new HashSet<>();
        try (PreparedStatement query =
                        db.prepareStatement(
                                "SELECT DISTINCT source FROM import WHERE state <> 'refused'");
                ResultSet row = query.executeQuery()) {
            while (row.next()) {
                out.add(row.getInt(1));
            }
        }
        return out;
    }
}
