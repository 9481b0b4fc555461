package org.harrow.casefile;

import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Unpacks every chunk and compares each original with its hash. */
public final class OriginalCheck {
    private final Connection db;
    private final CaseCheck check;
    private final Expunged expunged;

    /** Checks the imported files' own bytes. */
    public OriginalCheck(Connection db, CaseCheck check) throws SQLException {
        expunged = new Expunged(db);
        this.db = db;
        this.check = check;
    }

    /** Checks all sources. */
    public void run() throws SQLException {
        try (PreparedStatement query =
                        db.prepareStatement(
                                "SELECT s.id, lower(hex(s.sha256)), s.bytes, max(i.state = 'done'),"
                                        + " min(i.file) FROM source s LEFT JOIN import i ON i.source ="
                                        + " s.id GROUP BY s.id ORDER BY s.id");
                ResultSet row = query.executeQuery()) {
            while (row.next()) {
                source(
                        row.getInt(1),
                        row.getString(2),
                        row.getLong(3),
                        row.getInt(4) != 0,
                        row.getString(5));
            }
        }
        long strays =
                CaseFile.number(
                        db,
                        "SELECT count(*) FROM chunk WHERE source NOT IN (SELECT id FROM source)");
        check.same(strays == 0, strays + " chunks belong to no file.");
    }

    /**
     * An original that was read to its end is whole; an interrupted one is good as far as it goes.
     */
    private void source(int id, String sha256, long bytes, boolean whole, @Nullable String file)
            throws SQLException {
        MessageDigest digest = Sha256.digest();
        long end = 0;
        try (PreparedStatement query =
                db.prepareStatement(
                        "SELECT offset, length, codec, sha256, data FROM chunk WHERE source = ?"
                                + " ORDER BY offset")) {
            query.setInt(1, id);
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    Chunk chunk = Originals.chunk(row);
                    byte[] original = chunk.unpack();
                    check.same(
                            original != null && chunk.offset() == end,
                            "The bytes of " + file + " from " + end + " on are damaged.");
                    if (original != null) {
                        digest.update(original);
                    }
                    end = chunk.offset() + chunk.length();
                }
            }
        }
        Expunged.Left left = expunged.left(sha256);
        if (left != null) {
            check.same(
                    end == left.bytes()
                            && (end == 0 || Sha256.hex(digest.digest()).equals(left.sha256())),
                    "What is left of " + file + " is not what was left when it was expunged.");
            return;
        }
        boolean complete = end == bytes;
        if (whole || complete) {
            check.same(
                    complete && Sha256.hex(digest.digest()).equals(sha256),
                    file + " in the case is not the file that was imported.");
        }
    }
}
