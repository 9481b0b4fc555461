package org.harrow.casefile;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The imported files' own bytes. */
final class Originals {
    private Originals() {}

    static void write(Connection db, int source, List<Chunk> chunks) throws SQLException {
        if (chunks.isEmpty()) {
            return;
        }
        try (PreparedStatement insert =
                db.prepareStatement(
                        "INSERT INTO chunk(source, offset, length, codec, sha256, data) VALUES(?,"
                                + " ?, ?, ?, ?, ?)")) {
            for (Chunk chunk : chunks) {
                insert.setInt(1, source);
                insert.setLong(2, chunk.offset());
                insert.setInt(3, chunk.length());
                insert.setInt(4, chunk.codec());
                insert.setBytes(5, chunk.sha256());
                insert.setBytes(6, chunk.data());
                insert.executeUpdate();
            }
        }
    }

    /** How many bytes are stored from the beginning, without a gap. */
    static long storedBytes(Connection db, int source) throws SQLException {
        try (PreparedStatement query =
                db.prepareStatement(
                        "SELECT offset + length FROM chunk WHERE source = ? ORDER BY offset DESC"
                                + " LIMIT 1")) {
            query.setInt(1, source);
            try (ResultSet row = query.executeQuery()) {
                return row.next() ? row.getLong(1) : 0;
            }
        }
    }

    /** The chunk that holds a byte, or null where it is not stored. */
    static @Nullable Chunk at(Connection db, int source, long offset) throws SQLException {
        try (PreparedStatement query =
                db.prepareStatement(
                        "SELECT offset, length, codec, sha256, data FROM chunk WHERE source = ?"
                                + " AND offset <= ? ORDER BY offset DESC LIMIT 1")) {
            query.setInt(1, source);
            query.setLong(2, offset);
            try (ResultSet row = query.executeQuery()) {
                if (!row.next() || row.getLong(1) + row.getLong(2) <= offset) {
                    return null;
                }
                return new Chunk(
                        row.getLong(1),
                        row.getInt(2),
                        row.getInt(3),
                        row.getBytes(4),
                        row.getBytes(5));
            }
        }
    }
}
