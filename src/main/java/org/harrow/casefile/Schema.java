package org.harrow.casefile;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.harrow.model.AccountType;
import org.harrow.model.Clock;
import org.harrow.model.Kind;
import org.harrow.model.Precision;

/** The one schema this version writes, and what a file must look like to be trusted. */
final class Schema {
    /** "HARW": what makes an SQLite file a case, at byte 68 of its header. */
    static final int APPLICATION_ID = 0x48415257;

    /** Written to {@code user_version}, byte 60 of the header. */
    static final int VERSION = 1;

    private Schema() {}

    /** Makes the tables of an empty file. */
    static void create(Connection db) throws SQLException {
        try (Statement run = db.createStatement()) {
            run.execute("PRAGMA application_id = " + APPLICATION_ID);
            run.execute("PRAGMA user_version = " + VERSION);
            for (String statement : statements()) {
                run.execute(statement);
            }
        }
        try (PreparedStatement insert =
                db.prepareStatement("INSERT INTO word(list, id, name) VALUES(?, ?, ?)")) {
            words(insert, "kind", Arrays.stream(Kind.values()).map(Kind::id).toList());
            words(insert, "clock", Arrays.stream(Clock.values()).map(Clock::id).toList());
            words(
                    insert,
                    "precision",
                    Arrays.stream(Precision.values()).map(Precision::id).toList());
            words(
                    insert,
                    "account type",
                    Arrays.stream(AccountType.values()).map(AccountType::id).toList());
            words(insert, "codec", List.of("as it is", "zstd"));
            insert.executeBatch();
        }
    }

    private static void words(PreparedStatement insert, String list, List<String> names)
            throws SQLException {
        for (int id = 0; id < names.size(); id++) {
            insert.setString(1, list);
            insert.setInt(2, id);
            insert.setString(3, names.get(id));
            insert.addBatch();
        }
    }

    /** Tables, triggers and dictionary of a file as one text: equal texts, equal schemas. */
    static String fingerprint(Connection db) throws SQLException {
        StringBuilder out = new StringBuilder();
        try (Statement run = db.createStatement()) {
            append(
                    out,
                    run.executeQuery(
                            "SELECT type || ' ' || name || ' ' || coalesce(sql, '') FROM"
                                    + " sqlite_schema ORDER BY type, name"));
            append(
                    out,
                    run.executeQuery(
                            "SELECT list || ' ' || id || ' ' || name FROM word ORDER BY list, id"));
        }
        return out.toString();
    }

    private static void append(StringBuilder out, ResultSet rows) throws SQLException {
        try (rows) {
            while (rows.next()) {
                out.append(rows.getString(1)).append('\n');
            }
        }
    }

    /** What {@link #fingerprint} gives for a file this version has made. */
    static String known() throws SQLException {
        try (Connection memory = DriverManager.getConnection("jdbc:sqlite::memory:")) {
            create(memory);
            return fingerprint(memory);
        }
    }

    private static List<String> statements() {
        try (InputStream in = Schema.class.getResourceAsStream("schema-1.sql")) {
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
