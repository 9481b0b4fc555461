package org.harrow.casefile;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Finds imported files by their hash, whether their imports are in force or not. */
public final class Sources {
    private static final int SHORTEST = 8;

    private Sources() {}

    /**
     * Number of the source whose SHA-256 begins with these hexadecimal digits; null where there is
     * none, or more than one.
     */
    public static @Nullable Integer number(Connection db, String hash) throws SQLException {
        String wanted = hash.toLowerCase(Locale.ROOT);
        if (wanted.length() < SHORTEST) {
            return null;
        }
        Integer found = null;
        try (PreparedStatement query =
                        db.prepareStatement(
                                "SELECT id, lower(hex(sha256)) FROM source ORDER BY id");
                ResultSet row = query.executeQuery()) {
            while (row.next()) {
                if (row.getString(2).startsWith(wanted)) {
                    if (found != null) {
                        return null;
                    }
                    found = row.getInt(1);
                }
            }
        }
        return found;
    }
}
