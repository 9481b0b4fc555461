package org.harrow.casefile;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * The schemas there have been, and what a file must look like to be trusted. Each version is a list
 * of statements that are added to those of the version before, so that a new case and one that was
 * brought up to date are the same, word for word.
 */
final class Schema {
    /** "HARW": what makes an SQLite file a case, at byte 68 of its header. */
    static final int APPLICATION_ID = 0x48415257;

    /** Written to {@code user_version}, byte 60 of the header. */
    static final int VERSION = 2;

    private Schema() {}

    /** Makes the tables of an empty file. */
    static void create(Connection db) throws SQLException {
        create(db, VERSION);
        WordList.complete(db);
    }

    private static void create(Connection db, int version) throws SQLException {
        try (Statement run = db.createStatement()) {
            run.execute("PRAGMA application_id = " + APPLICATION_ID);
        }
        for (int step = 1; step <= version; step++) {
            add(db, step);
        }
    }

    /** Brings a file from the version before to this one, inside a transaction. */
    static void add(Connection db, int version) throws SQLException {
        try (Statement run = db.createStatement()) {
            for (String statement : statements(version)) {
                run.execute(statement);
            }
            run.execute("PRAGMA user_version = " + version);
        }
    }

    /** Tables, indexes and triggers of a file as one text: equal texts, equal schemas. */
    static String fingerprint(Connection db) throws SQLException {
        StringBuilder out = new StringBuilder();
        try (Statement run = db.createStatement();
                ResultSet row =
                        run.executeQuery(
                                "SELECT type || ' ' || name || ' ' || coalesce(sql, '') FROM"
                                        + " sqlite_schema ORDER BY type, name")) {
            while (row.next()) {
                out.append(row.getString(1)).append('\n');
            }
        }
        return out.toString();
    }

    /** What {@link #fingerprint} gives for a file that a Harrow of this version has made. */
    static String known(int version) throws SQLException {
        try (Connection memory = DriverManager.getConnection("jdbc:sqlite::memory:")) {
            create(memory, version);
            return fingerprint(memory);
        }
    }

    /** The tables whose rows cannot be computed again, the log and closed lists apart. */
    static List<String> evidence(Connection db) throws SQLException {
        return list(
                db,
                "SELECT name FROM sqlite_schema WHERE type = 'table' AND sql LIKE 'CREATE TABLE%'"
                        + " AND name NOT IN ('meta', 'word', 'log', 'cache', 'seek') AND name NOT"
                        + " LIKE 'search%' ORDER BY rowid");
    }

    /** The columns of a table, in their order. */
    static List<String> columns(Connection db, String table) throws SQLException {
        return list(db, "SELECT name FROM pragma_table_info('" + table + "') ORDER BY cid");
    }

    private static List<String> list(Connection db, String sql) throws SQLException {
        List<String> out = new ArrayList<>();
        try (Statement run = db.createStatement();
                ResultSet row = run.executeQuery(sql)) {
            while (row.next()) {
                out.add(row.getString(1));
            }
        }
        return out;
    }

    private static List<String> statements(int version) {
        try (InputStream in = Schema.class.getResourceAsStream("schema-" + version + ".sql")) {
            String all =
                    new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            return Arrays.stream(all.replace("\r\n", "\n").split("\n\n", -1))
                    .map(String::strip)
                    .filter(s -> s.startsWith("CREATE"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
