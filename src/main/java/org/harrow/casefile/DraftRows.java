package org.harrow.casefile;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.harrow.model.AccountRef;
import org.jspecify.annotations.Nullable;

/** What a draft says of names and keys before anything is joined, one at a time. */
public final class DraftRows implements AutoCloseable {
    private final PreparedStatement draft;
    private final PreparedStatement account;
    private final PreparedStatement links;
    private final PreparedStatement mentions;

    /** Prepares the queries; they are good as long as the connection. */
    public DraftRows(Connection db) throws SQLException {
        draft =
                db.prepareStatement(
                        "SELECT key_high, key_low, version_high, version_low, account, owner,"
                                + " (SELECT name FROM artifact a WHERE a.id = d.artifact) FROM draft"
                                + " d WHERE id = ?");
        account =
                db.prepareStatement(
                        "SELECT venue, stable, login, display, type FROM account WHERE id = ?");
        links =
                db.prepareStatement(
                        "SELECT a.name FROM link l JOIN artifact a ON a.id = l.artifact WHERE"
                                + " l.draft = ? ORDER BY a.name");
        mentions = db.prepareStatement("SELECT account FROM mention WHERE draft = ?");
    }

    /**
     * A draft's names as its record gives them.
     *
     * @param key hash of the action's key, 32 hexadecimal digits
     * @param version hash of key, time and text, likewise
     * @param account who, or null
     * @param owner whose artifact, or null
     * @param artifact its name
     */
    public record Row(
            String key,
            String version,
            @Nullable AccountRef account,
            @Nullable AccountRef owner,
            String artifact) {}

    /** The draft with this number. */
    public Row get(long id) throws SQLException {
        draft.setLong(1, id);
        try (ResultSet row = draft.executeQuery()) {
            row.next();
            HexFormat hex = HexFormat.of();
            long who = row.getLong(5);
            long whose = row.getLong(6);
            return new Row(
                    hex.toHexDigits(row.getLong(1)) + hex.toHexDigits(row.getLong(2)),
                    hex.toHexDigits(row.getLong(3)) + hex.toHexDigits(row.getLong(4)),
                    account(row, 5, who),
                    account(row, 6, whose),
                    row.getString(7));
        }
    }

    private @Nullable AccountRef account(ResultSet row, int column, long number)
            throws SQLException {
        return row.getObject(column) == null ? null : account(number);
    }

    private AccountRef account(long number) throws SQLException {
        account.setLong(1, number);
        try (ResultSet row = account.executeQuery()) {
            row.next();
            return new AccountRef(
                    row.getString(1),
                    row.getString(2),
                    row.getString(3),
                    row.getString(4),
                    Words.type(row.getInt(5)));
        }
    }

    /** Names of the artifacts it links to, sorted. */
    public List<String> links(long id) throws SQLException {
        links.setLong(1, id);
        List<String> out = new ArrayList<>();
        try (ResultSet row = links.executeQuery()) {
            while (row.next()) {
                out.add(row.getString(1));
            }
        }
        return out.stream().sorted().toList();
    }

    /** Names of the accounts it addresses, sorted. */
    public List<String> mentions(long id) throws SQLException {
        mentions.setLong(1, id);
        List<Long> numbers = new ArrayList<>();
        try (ResultSet row = mentions.executeQuery()) {
            while (row.next()) {
                numbers.add(row.getLong(1));
            }
        }
        List<String> out = new ArrayList<>();
        for (long number : numbers) {
            out.add(account(number).name());
        }
        return out.stream().sorted().toList();
    }

    @Override
    public void close() throws SQLException {
        draft.close();
        account.close();
        links.close();
        mentions.close();
    }
}
