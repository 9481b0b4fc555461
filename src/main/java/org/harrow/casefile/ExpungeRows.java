package org.harrow.casefile;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * Destroys the rows that tell of some records, inside a transaction. Places and hashes of records
 * stay; drafts, what they point to and names that nothing else uses go.
 */
public final class ExpungeRows {
    private final Connection db;

    /** Begins with nothing chosen. */
    public ExpungeRows(Connection db) throws SQLException {
        this.db = db;
        run("CREATE TEMP TABLE IF NOT EXISTS gone(id INTEGER PRIMARY KEY)");
        run("CREATE TEMP TABLE IF NOT EXISTS named(type TEXT, id INTEGER, PRIMARY KEY(type, id))");
        run("DELETE FROM temp.gone");
        run("DELETE FROM temp.named");
    }

    /**
     * A place whose bytes are to be destroyed.
     *
     * @param record its row
     * @param source number of the source
     * @param entry number of the member, 0 for none
     * @param offset first byte
     * @param length number of bytes
     * @param sha256 hash of the bytes, hex
     */
    public record Seat(
            long record, int source, long entry, long offset, long length, String sha256) {}

    /** Chooses the records with these bytes. */
    public void chooseBytes(String sha256) throws SQLException {
        with(
                "INSERT OR IGNORE INTO temp.gone SELECT id FROM record WHERE sha256 = ?",
                Sha256.bytes(sha256));
    }

    /** Chooses the records that tell an action, in all its versions. */
    public void chooseAction(Hash128 id) throws SQLException {
        try (PreparedStatement insert =
                db.prepareStatement(
                        "INSERT OR IGNORE INTO temp.gone SELECT d.record FROM draft d WHERE"
                                + " (d.key_high, d.key_low) IN (SELECT key_high, key_low FROM draft"
                                + " WHERE (version_high = ?1 AND version_low = ?2) OR (key_high ="
                                + " ?1 AND key_low = ?2))")) {
            insert.setLong(1, id.high());
            insert.setLong(2, id.low());
            insert.executeUpdate();
        }
    }

    /** Chooses one place of a record. */
    public void choosePlace(long record) throws SQLException {
        try (PreparedStatement insert =
                db.prepareStatement("INSERT OR IGNORE INTO temp.gone VALUES(?)")) {
            insert.setLong(1, record);
            insert.executeUpdate();
        }
    }

    /**
     * Adds every place of the same bytes, and every record that shares a byte with a chosen one.
     *
     * @return where their bytes lie, by source, member and offset
     */
    public List<Seat> closure() throws SQLException {
        int grown = 1;
        while (grown > 0) {
            grown =
                    run(
                            "INSERT OR IGNORE INTO temp.gone SELECT id FROM record WHERE sha256 IN"
                                    + " (SELECT sha256 FROM record r JOIN temp.gone g ON g.id ="
                                    + " r.id)");
            grown +=
                    run(
                            "INSERT OR IGNORE INTO temp.gone SELECT a.id FROM temp.gone g JOIN"
                                    + " record b ON b.id = g.id JOIN record a ON a.source = b.source"
                                    + " AND a.entry IS b.entry AND a.offset < b.offset + b.length AND"
                                    + " b.offset < a.offset + a.length");
        }
        List<Seat> out = new ArrayList<>();
        try (Statement statement = db.createStatement();
                ResultSet row =
                        statement.executeQuery(
                                "SELECT r.id, r.source, coalesce(r.entry, 0), r.offset, r.length,"
                                        + " lower(hex(r.sha256)) FROM record r JOIN temp.gone g ON"
                                        + " g.id = r.id ORDER BY 2, 3, 4, 5, 1")) {
            while (row.next()) {
                out.add(
                        new Seat(
                                row.getLong(1),
                                row.getInt(2),
                                row.getLong(3),
                                row.getLong(4),
                                row.getLong(5),
                                row.getString(6)));
            }
        }
        return out;
    }

    /** Overwrites bytes of a stored original with blanks. */
    public void blank(int source, long offset, long length) throws SQLException {
        Originals.blank(db, source, offset, length);
    }

    /** Destroys what the chosen records told; their places and hashes stay. */
    public void destroyRecords() throws SQLException {
        drafts();
        run("UPDATE record SET key_high = 0, key_low = 0 WHERE id IN temp.gone");
        names();
        caches();
    }

    /**
     * Destroys everything of a source but its hash, its size and its counts. What another source
     * has too, byte for byte, stays with that one.
     */
    public void destroySource(int source) throws SQLException {
        with("INSERT INTO temp.gone SELECT id FROM record WHERE source = ?", source);
        movedToTwins(source);
        drafts();
        run("DELETE FROM record WHERE id IN temp.gone");
        with("UPDATE entry SET name = '' WHERE source = ?", source);
        String imports = "(SELECT id FROM import WHERE source = ?)";
        with("DELETE FROM coverage WHERE import IN " + imports, source);
        with(
                "UPDATE problem SET reason = 'Expunged.', head = NULL, entry = NULL WHERE import IN"
                        + " "
                        + imports,
                source);
        with("DELETE FROM chunk WHERE source = ?", source);
        names();
        caches();
    }

    /** A record's row takes the place of its twin: its drafts need not move. */
    private void movedToTwins(int source) throws SQLException {
        run("CREATE TEMP TABLE IF NOT EXISTS twin(id INTEGER PRIMARY KEY, other INTEGER UNIQUE)");
        run("DELETE FROM temp.twin");
        with(
                "INSERT OR IGNORE INTO temp.twin SELECT g.id, min(t.id) FROM record g JOIN record t"
                        + " ON t.key_high = g.key_high AND t.key_low = g.key_low AND t.sha256 ="
                        + " g.sha256 AND t.source <> g.source WHERE g.source = ? AND g.duplicate = 0"
                        + " GROUP BY g.id",
                source);
        run(
                "UPDATE record SET (source, entry, offset, length) = (SELECT o.source, o.entry,"
                        + " o.offset, o.length FROM temp.twin t JOIN record o ON o.id = t.other WHERE"
                        + " t.id = record.id) WHERE id IN (SELECT id FROM temp.twin)");
        run("DELETE FROM record WHERE id IN (SELECT other FROM temp.twin)");
        run("DELETE FROM temp.gone WHERE id IN (SELECT id FROM temp.twin)");
    }

    private void drafts() throws SQLException {
        String gone = "(SELECT id FROM draft WHERE record IN temp.gone)";
        for (String column : List.of("account", "owner")) {
            run(
                    "INSERT OR IGNORE INTO temp.named SELECT 'account', "
                            + column
                            + " FROM draft WHERE record IN temp.gone AND "
                            + column
                            + " IS NOT NULL");
        }
        run(
                "INSERT OR IGNORE INTO temp.named SELECT 'account', account FROM mention WHERE"
                        + " draft IN "
                        + gone);
        run(
                "INSERT OR IGNORE INTO temp.named SELECT 'artifact', artifact FROM draft WHERE"
                        + " record IN temp.gone");
        run(
                "INSERT OR IGNORE INTO temp.named SELECT 'artifact', artifact FROM link WHERE"
                        + " draft IN "
                        + gone);
        run("DELETE FROM link WHERE draft IN " + gone);
        run("DELETE FROM mention WHERE draft IN " + gone);
        run("DELETE FROM draft WHERE record IN temp.gone");
    }

    /** Names that only what is gone has used. */
    private void names() throws SQLException {
        run(
                "DELETE FROM temp.named WHERE type = 'account' AND (id IN (SELECT account FROM"
                        + " draft WHERE account IS NOT NULL) OR id IN (SELECT owner FROM draft WHERE"
                        + " owner IS NOT NULL) OR id IN (SELECT account FROM mention))");
        run(
                "DELETE FROM temp.named WHERE type = 'artifact' AND (id IN (SELECT artifact FROM"
                        + " draft) OR id IN (SELECT artifact FROM link))");
        run(
                "DELETE FROM coverage WHERE artifact IN (SELECT a.name FROM artifact a JOIN"
                        + " temp.named n ON n.id = a.id AND n.type = 'artifact')");
        run(
                "UPDATE account SET venue = '', stable = NULL, login = '', display = NULL, type = 0"
                        + " WHERE id IN (SELECT id FROM temp.named WHERE type = 'account')");
        run(
                "UPDATE artifact SET name = '' WHERE id IN (SELECT id FROM temp.named WHERE type ="
                        + " 'artifact')");
    }

    private void caches() throws SQLException {
        run("DELETE FROM seek");
        run("DELETE FROM cache");
        SearchIndex.forget(db);
    }

    private int run(String sql) throws SQLException {
        try (Statement statement = db.createStatement()) {
            return statement.executeUpdate(sql);
        }
    }

    private void with(String sql, Object value) throws SQLException {
        try (PreparedStatement statement = db.prepareStatement(sql)) {
            statement.setObject(1, value);
            statement.executeUpdate();
        }
    }
}
