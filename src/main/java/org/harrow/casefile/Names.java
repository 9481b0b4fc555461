package org.harrow.casefile;

import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.harrow.model.AccountRef;
import org.jspecify.annotations.Nullable;

/** Numbers of artifacts and of accounts as seen, as they stand in the dictionary tables. */
final class Names {
    private final MessageDigest sha256 = Sha256.digest();
    private final HashIndex artifacts = new HashIndex();
    private final HashIndex accounts = new HashIndex();

    Names(Connection db) throws SQLException {
        try (Statement statement = db.createStatement()) {
            try (ResultSet row = statement.executeQuery("SELECT id, name FROM artifact")) {
                while (row.next()) {
                    artifacts.put(Hash128.of(sha256, row.getString(2)), row.getInt(1));
                }
            }
            try (ResultSet row =
                    statement.executeQuery(
                            "SELECT id, venue, stable, login, display, type FROM account")) {
                while (row.next()) {
                    accounts.put(Hash128.of(sha256, name(account(row))), row.getInt(1));
                }
            }
        }
    }

    private static AccountRef account(ResultSet row) throws SQLException {
        return new AccountRef(
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                Words.type(row.getInt(6)));
    }

    /** Number of an artifact, which is written where it is new. */
    int artifact(String name, BatchTables tables) throws SQLException {
        String clean = Texts.clean(name);
        Hash128 hash = Hash128.of(sha256, clean);
        int id = artifacts.get(hash);
        if (id == HashIndex.ABSENT) {
            id = Math.toIntExact(tables.next(Table.ARTIFACT));
            tables.of(Table.ARTIFACT).set(id).set(clean).add();
            artifacts.put(hash, id);
        }
        return id;
    }

    /** Number of an account as seen, which is written where it is new. */
    int account(AccountRef seen, BatchTables tables) throws SQLException {
        AccountRef clean = clean(seen);
        Hash128 hash = Hash128.of(sha256, name(clean));
        int id = accounts.get(hash);
        if (id == HashIndex.ABSENT) {
            id = Math.toIntExact(tables.next(Table.ACCOUNT));
            tables.of(Table.ACCOUNT)
                    .set(id)
                    .set(clean.venue())
                    .set(clean.stableId())
                    .set(clean.login())
                    .set(clean.displayName())
                    .set(Words.number(clean.type()))
                    .add();
            accounts.put(hash, id);
        }
        return id;
    }

    private static AccountRef clean(AccountRef a) {
        return new AccountRef(
                Texts.clean(a.venue()),
                Texts.cleanOrNull(a.stableId()),
                Texts.cleanOrNull(a.login()),
                Texts.cleanOrNull(a.displayName()),
                a.type());
    }

    /** Everything that makes two mentions of an account the same; lengths keep parts apart. */
    private static String name(AccountRef a) {
        return part(a.venue())
                + part(a.stableId())
                + part(a.login())
                + part(a.displayName())
                + Words.number(a.type());
    }

    private static String part(@Nullable String text) {
        return text == null ? "-:" : text.length() + ":" + text;
    }
}
