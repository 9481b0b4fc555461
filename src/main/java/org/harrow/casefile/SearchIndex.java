package org.harrow.casefile;

import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import org.harrow.model.CaseException;
import org.jspecify.annotations.Nullable;

/**
 * The full-text index over the texts of all drafts, visible or not. It keeps no text of its own, is
 * filled after an import instead of row by row (a tenth of the cost), and says in the table {@code
 * cache} how far it goes: what it lacks after a kill is added by whoever searches next.
 */
public final class SearchIndex {
    /** Drafts added in one transaction: enough to be fast, few enough to wait in memory. */
    private static final int SLICE = 200_000;

    private static final String NAME = "search";

    private final CaseFile file;

    /** The index of an open case. */
    public SearchIndex(CaseFile file) {
        this.file = file;
    }

    /**
     * Adds what the index lacks.
     *
     * @throws CaseException where the case cannot be written; then the index is shorter, not wrong
     */
    public void complete() throws CaseException {
        if (!file.hasOwnIndex()) {
            file.write(SearchIndex::distrust);
            file.ownIndex();
        }
        while (!file.read(SearchIndex::isComplete)) {
            file.write(SearchIndex::extend);
        }
    }

    /** True where every draft is in the index. */
    static boolean isComplete(Connection db) throws SQLException {
        return reach(db) == last(db);
    }

    private static @Nullable Void extend(Connection db) throws SQLException {
        long from = reach(db);
        if (from < 0) {
            command(db, "delete-all");
            from = 0;
        }
        long to = Math.min(last(db), from + SLICE);
        try (PreparedStatement add =
                db.prepareStatement(
                        "INSERT INTO search(rowid, text) SELECT id, text FROM draft WHERE id > ?"
                                + " AND id <= ? AND text <> ''")) {
            add.setLong(1, from);
            add.setLong(2, to);
            add.executeUpdate();
        }
        mark(db, to);
        return null;
    }

    /** Forgets everything and fills the index again. */
    public void rebuild() throws CaseException {
        file.write(SearchIndex::forget);
        complete();
    }

    /** Empties the index without reading it. */
    static @Nullable Void forget(Connection db) throws SQLException {
        try (Statement delete = db.createStatement()) {
            delete.executeUpdate("DELETE FROM cache WHERE name = '" + NAME + "'");
        }
        command(db, "delete-all");
        return null;
    }

    /** Forgets everything that was computed elsewhere: the index and all else that is kept. */
    static @Nullable Void distrust(Connection db) throws SQLException {
        try (Statement delete = db.createStatement()) {
            delete.executeUpdate("DELETE FROM cache");
        }
        command(db, "delete-all");
        return null;
    }

    private static void command(Connection db, String name) throws SQLException {
        try (PreparedStatement run = db.prepareStatement("INSERT INTO search(search) VALUES(?)")) {
            run.setString(1, name);
            run.executeUpdate();
        }
    }

    /** The last draft in the index; -1 where it is worth nothing. */
    private static long reach(Connection db) throws SQLException {
        try (PreparedStatement query =
                        db.prepareStatement(
                                "SELECT state, data FROM cache WHERE name = '" + NAME + "'");
                ResultSet row = query.executeQuery()) {
            if (!row.next()) {
                return -1;
            }
            byte[] state = row.getBytes(1);
            return state.length == Long.BYTES ? ByteBuffer.wrap(state).getLong() : -1;
        }
    }

    private static long last(Connection db) throws SQLException {
        return CaseFile.number(db, "SELECT coalesce(max(id), 0) FROM draft");
    }

    private static void mark(Connection db, long to) throws SQLException {
        try (PreparedStatement replace =
                db.prepareStatement(
                        "INSERT OR REPLACE INTO cache(name, part, state, data) VALUES('"
                                + NAME
                                + "', 0, ?, zeroblob(0))")) {
            replace.setBytes(1, ByteBuffer.allocate(Long.BYTES).putLong(to).array());
            replace.executeUpdate();
        }
    }

    /**
     * Ids of the drafts whose text matches, ascending. Where the case cannot be written, what the
     * index lacks is looked for in one that lasts as long as the connection.
     *
     * @param match an FTS5 expression made by {@code Search}, never a user's own
     * @throws CaseException where the case cannot be read
     */
    public long[] find(String match) throws CaseException {
        try {
            complete();
        } catch (CaseException e) {
            return file.read(db -> aside(db, match));
        }
        return file.read(db -> find(db, "search", match));
    }

    private static long[] aside(Connection db, String match) throws SQLException {
        try (Statement run = db.createStatement()) {
            run.execute("DROP TABLE IF EXISTS temp.aside");
            run.execute(
                    "CREATE VIRTUAL TABLE temp.aside USING fts5(text, content = '', columnsize ="
                            + " 0, tokenize = 'unicode61 remove_diacritics 2')");
            run.execute("INSERT INTO temp.aside(rowid, text) SELECT id, text FROM main.draft");
        }
        return find(db, "aside", match);
    }

    /**
     * Ids of the drafts whose text matches, ascending.
     *
     * @param match an FTS5 expression made by {@code Search}, never a user's own
     */
    private static long[] find(Connection db, String table, String match) throws SQLException {
        long[] out = new long[64];
        int size = 0;
        try (PreparedStatement query =
                db.prepareStatement(
                        "SELECT rowid FROM " + table + " WHERE " + table + " MATCH ?")) {
            query.setString(1, match);
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    if (size == out.length) {
                        out = Arrays.copyOf(out, 2 * size);
                    }
                    out[size++] = row.getLong(1);
                }
            }
        }
        return Arrays.copyOf(out, size);
    }

    /**
     * Compares the index with the texts it stands for, in a transaction that is rolled back.
     * SQLite's own check does not see an index that is out of step.
     */
    public static void check(CaseFile file, Connection db, CaseCheck check) throws SQLException {
        if (!file.hasOwnIndex() || reach(db) < 0) {
            return;
        }
        check.checked();
        boolean was = db.getAutoCommit();
        db.setAutoCommit(false);
        try (Statement run = db.createStatement()) {
            run.executeUpdate("INSERT INTO search(search, rank) VALUES('integrity-check', 1)");
        } catch (SQLException e) {
            if (!Sentences.isDamage(e)) {
                return; // in use or not to be written: the index is no evidence
            }
            check.differs(
                    "The search index is not that of the texts; it is no evidence. \"harrow search"
                            + " --rebuild\" makes it again.");
        } finally {
            db.rollback();
            db.setAutoCommit(was);
        }
    }
}
