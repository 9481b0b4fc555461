package org.harrow.casefile;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.harrow.model.CanonicalJson;
import org.harrow.model.LogEntry;
import org.harrow.model.TimeInterval;

/**
 * The append-only log of everything done to a case. Each entry's hash is SHA-256 over a tag, the
 * previous hash, the number, the time, the act and the canonical JSON of its body, texts preceded
 * by their length, so that no entry can be changed, left out or moved without changing every later
 * hash. Triggers refuse changes by mistake; only a head written down elsewhere proves anything
 * against intent.
 */
public final class CustodyLog {
    private static final String TAG = "harrow custody log 1";

    private CustodyLog() {}

    /** Appends one act inside a transaction. */
    public static LogEntry append(Connection db, Instant at, String what, Map<String, ?> body)
            throws SQLException {
        LogEntry head = head(db);
        long seq = head == null ? 1 : head.seq() + 1;
        String previous = head == null ? LogEntry.GENESIS : head.hash();
        Instant time = at.truncatedTo(ChronoUnit.MICROS);
        String json = CanonicalJson.write(body);
        LogEntry entry = new LogEntry(seq, time, what, json, hash(previous, seq, time, what, json));
        take(db, entry);
        return entry;
    }

    /** Writes an entry as it is. */
    static void take(Connection db, LogEntry entry) throws SQLException {
        try (PreparedStatement insert =
                db.prepareStatement(
                        "INSERT INTO log(seq, at, what, body, hash) VALUES(?, ?, ?, ?, ?)")) {
            insert.setLong(1, entry.seq());
            insert.setLong(2, TimeInterval.micros(entry.at()));
            insert.setString(3, entry.what());
            insert.setString(4, entry.body());
            insert.setBytes(5, Sha256.bytes(entry.hash()));
            insert.executeUpdate();
        }
    }

    /** All entries, oldest first. */
    public static List<LogEntry> read(Connection db) throws SQLException {
        return list(db, "SELECT seq, at, what, body, hash FROM log ORDER BY seq");
    }

    private static @org.jspecify.annotations.Nullable LogEntry head(Connection db)
            throws SQLException {
        List<LogEntry> last =
                list(db, "SELECT seq, at, what, body, hash FROM log ORDER BY seq DESC LIMIT 1");
        return last.isEmpty() ? null : last.getFirst();
    }

    /** Number of the newest entry. */
    public static long size(Connection db) throws SQLException {
        return CaseFile.number(db, "SELECT coalesce(max(seq), 0) FROM log");
    }

    /** Hash of the newest entry, hex. */
    public static String headHash(Connection db) throws SQLException {
        LogEntry head = head(db);
        return head == null ? LogEntry.GENESIS : head.hash();
    }

    /** One sentence for each entry that does not follow from the one before it. */
    public static List<String> differences(List<LogEntry> entries) {
        List<String> out = new ArrayList<>();
        String previous = LogEntry.GENESIS;
        long seq = 1;
        for (LogEntry e : entries) {
            String expected = hash(previous, seq, e.at(), e.what(), e.body());
            if (e.seq() != seq || !expected.equals(e.hash())) {
                out.add("Entry " + seq + " of the custody log is not what was written.");
            }
            previous = e.hash();
            seq++;
        }
        return out;
    }

    /** How many entries from the first one on follow from each other. */
    static int sound(List<LogEntry> entries) {
        String previous = LogEntry.GENESIS;
        int seq = 0;
        for (LogEntry e : entries) {
            String expected = hash(previous, seq + 1L, e.at(), e.what(), e.body());
            if (e.seq() != seq + 1L || !expected.equals(e.hash())) {
                return seq;
            }
            previous = e.hash();
            seq++;
        }
        return seq;
    }

    private static List<LogEntry> list(Connection db, String sql) throws SQLException {
        List<LogEntry> out = new ArrayList<>();
        each(db, sql, out::add);
        return out;
    }

    /** Entries of one kind of act, oldest first. */
    static List<LogEntry> acts(Connection db, String what) throws SQLException {
        List<LogEntry> out = new ArrayList<>();
        try (PreparedStatement query =
                db.prepareStatement(
                        "SELECT seq, at, what, body, hash FROM log WHERE what = ? ORDER BY seq")) {
            query.setString(1, what);
            each(query.executeQuery(), out::add);
        }
        return out;
    }

    /** Hands over the entries, oldest first, as far as they can be read. */
    static void each(Connection db, Consumer<LogEntry> out) throws SQLException {
        each(db, "SELECT seq, at, what, body, hash FROM log ORDER BY seq", out);
    }

    private static void each(Connection db, String sql, Consumer<LogEntry> out)
            throws SQLException {
        try (Statement statement = db.createStatement()) {
            each(statement.executeQuery(sql), out);
        }
    }

    private static void each(ResultSet row, Consumer<LogEntry> out) throws SQLException {
        while (row.next()) {
            out.accept(
                    new LogEntry(
                            row.getLong(1),
                            Instant.EPOCH.plus(row.getLong(2), ChronoUnit.MICROS),
                            row.getString(3),
                            row.getString(4),
                            Sha256.hex(row.getBytes(5))));
        }
    }

    private static String hash(String previous, long seq, Instant at, String what, String body) {
        MessageDigest sha256 = Sha256.digest();
        text(sha256, TAG);
        sha256.update(Sha256.bytes(previous));
        sha256.update(ByteBuffer.allocate(16).putLong(seq).putLong(TimeInterval.micros(at)).flip());
        text(sha256, what);
        text(sha256, body);
        return Sha256.hex(sha256.digest());
    }

    private static void text(MessageDigest sha256, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        sha256.update(ByteBuffer.allocate(4).putInt(bytes.length).flip());
        sha256.update(bytes);
    }
}
