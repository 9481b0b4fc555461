package org.harrow.casefile;

import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * A random key that is made with the case and stands in no log and no report: the salts of masked
 * reports come from it. Whoever holds the case can open what was masked.
 */
public final class Secret {
    private static final int BYTES = 32;

    private Secret() {}

    static void make(Connection db) throws SQLException {
        byte[] key = new byte[BYTES];
        new SecureRandom().nextBytes(key);
        try (PreparedStatement insert =
                db.prepareStatement("INSERT INTO meta(name, value) VALUES('masking', ?)")) {
            insert.setString(1, HexFormat.of().formatHex(key));
            insert.executeUpdate();
        }
    }

    /** The key in hex; null in a case of an older Harrow. */
    public static @Nullable String read(Connection db) throws SQLException {
        try (Statement query = db.createStatement();
                ResultSet row =
                        query.executeQuery("SELECT value FROM meta WHERE name = 'masking'")) {
            return row.next() ? row.getString(1) : null;
        }
    }
}
