package org.harrow.casefile;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The imported files' own bytes. */
public final class Originals {
    private Originals() {}

    /** Adds pieces of an original. */
    public static void write(Connection db, int source, List<Chunk> chunks) throws SQLException {
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

    /** Overwrites some bytes of an original with blanks. */
    static void blank(Connection db, int source, long offset, long length) throws SQLException {
        long end = offset + length;
        for (long at = offset; at < end; ) {
            Chunk chunk = at(db, source, at);
            if (chunk == null) {
                return;
            }
            byte[] whole = chunk.unpack();
            byte[] bytes = whole == null ? new byte[chunk.length()] : whole;
            int from = whole == null ? 0 : (int) (at - chunk.offset());
            int to = (int) Math.min(bytes.length, end - chunk.offset());
            Arrays.fill(bytes, from, to, (byte) ' ');
            replace(db, source, Chunk.pack(chunk.offset(), bytes, bytes.length));
            at = chunk.offset() + to;
        }
    }

    /** Puts the pieces written under the negative number in the place of a source's own. */
    public static void replace(Connection db, int source) throws SQLException {
        try (Statement run = db.createStatement()) {
            run.executeUpdate("DELETE FROM chunk WHERE source = " + source);
            run.executeUpdate("UPDATE chunk SET source = " + source + " WHERE source = -" + source);
        }
    }

    private static void replace(Connection db, int source, Chunk chunk) throws SQLException {
        try (PreparedStatement update =
                db.prepareStatement(
                        "UPDATE chunk SET codec = ?, sha256 = ?, data = ? WHERE source = ? AND"
                                + " offset = ?")) {
            update.setInt(1, chunk.codec());
            update.setBytes(2, chunk.sha256());
            update.setBytes(3, chunk.data());
            update.setInt(4, source);
            update.setLong(5, chunk.offset());
            update.executeUpdate();
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
                return chunk(row);
            }
        }
    }

    /** A row of offset, length, codec, sha256, data. */
    static Chunk chunk(ResultSet row) throws SQLException {
        return new Chunk(
                row.getLong(1), row.getInt(2), row.getInt(3), row.getBytes(4), row.getBytes(5));
    }
}
