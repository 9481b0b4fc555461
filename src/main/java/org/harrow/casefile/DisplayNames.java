package org.harrow.casefile;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.harrow.model.AccountRef;

/** The names that accounts showed beside those they are addressed by. */
public final class DisplayNames {
    private DisplayNames() {}

    /** Every account as it was seen with a display name, in the order of first sight. */
    public static List<AccountRef> read(Connection db) throws SQLException {
        List<AccountRef> out = new ArrayList<>();
        try (Statement query = db.createStatement();
                ResultSet row =
                        query.executeQuery(
                                "SELECT venue, stable, login, display, type FROM account WHERE"
                                        + " display IS NOT NULL ORDER BY id")) {
            while (row.next()) {
                out.add(
                        new AccountRef(
                                row.getString(1),
                                row.getString(2),
                                row.getString(3),
                                row.getString(4),
                                Words.type(row.getInt(5))));
            }
        }
        return out;
    }
}
