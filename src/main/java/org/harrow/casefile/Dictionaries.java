package org.harrow.casefile;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.harrow.model.AccountRef;
import org.harrow.model.AccountType;

/** The dictionary tables as lists by number, and the pairs that point into them. */
public final class Dictionaries {
    private static final AccountRef NOBODY =
            new AccountRef("", null, "", null, AccountType.UNKNOWN);

    private Dictionaries() {}

    /** Accounts as seen; numbers that are not used hold nobody. */
    public static List<AccountRef> accounts(Connection db) throws SQLException {
        List<AccountRef> out = new ArrayList<>();
        try (PreparedStatement query =
                        db.prepareStatement(
                                "SELECT id, venue, stable, login, display, type FROM account"
                                        + " ORDER BY id");
                ResultSet row = query.executeQuery()) {
            while (row.next()) {
                fill(out, row.getInt(1), NOBODY);
                out.add(
                        new AccountRef(
                                row.getString(2),
                                row.getString(3),
                                row.getString(4),
                                row.getString(5),
                                Words.type(row.getInt(6))));
            }
        }
        return out;
    }

    private static final int GAP = 5_000_000;

    /** Artifacts' names; numbers that are not used hold an empty one. */
    public static List<String> artifacts(Connection db) throws SQLException {
        List<String> out = new ArrayList<>();
        try (PreparedStatement query =
                        db.prepareStatement("SELECT id, name FROM artifact ORDER BY id");
                ResultSet row = query.executeQuery()) {
            while (row.next()) {
                fill(out, row.getInt(1), "");
                out.add(row.getString(2));
            }
        }
        return out;
    }

    /** Numbers follow each other but for what salvage could not read. */
    private static <T> void fill(List<T> list, int until, T nothing) {
        if (until - list.size() > GAP) {
            throw new IllegalArgumentException("a number of " + until + " after " + list.size());
        }
        while (list.size() < until) {
            list.add(nothing);
        }
    }

    /** Where a draft points to. */
    @FunctionalInterface
    public interface Pair {
        /** One link or mention. */
        void accept(long draft, int number);
    }

    /** Every link, by draft. */
    public static void links(Connection db, Pair out) throws SQLException {
        pairs(db, "SELECT draft, artifact FROM link ORDER BY draft, artifact", out);
    }

    /** Every mention, by draft. */
    public static void mentions(Connection db, Pair out) throws SQLException {
        pairs(db, "SELECT draft, account FROM mention ORDER BY draft, account", out);
    }

    private static void pairs(Connection db, String sql, Pair out) throws SQLException {
        try (PreparedStatement query = db.prepareStatement(sql);
                ResultSet row = query.executeQuery()) {
            while (row.next()) {
                out.accept(row.getLong(1), row.getInt(2));
            }
        }
    }
}
