package org.harrow.casefile;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.harrow.model.ImportedFile;
import org.harrow.model.Ledger;
import org.harrow.model.Problem;
import org.harrow.model.TimeInterval;
import org.jspecify.annotations.Nullable;

/** The rows that stand for one file of an import: its source, its import, its line in the log. */
final class ImportRow {
    private final CaseImport act;
    private final String file;
    private final ImportedFile.Original original;
    private int source;
    private long importId;

    ImportRow(CaseImport act, String file, ImportedFile.Original original) {
        this.act = act;
        this.file = Texts.clean(file);
        this.original = original;
    }

    int source() {
        return source;
    }

    long importId() {
        return importId;
    }

    /** What seals a batch together with its rows: which bytes, under which name, in which act. */
    String head() {
        return head(act.number(), original.sha256(), original.bytes(), file);
    }

    static String head(long act, String sha256, long bytes, String file) {
        return act + " " + sha256 + " " + bytes + " " + file;
    }

    long storedBytes(Connection db) throws SQLException {
        if (act.expunged(db).isTouched(original.sha256())) {
            return original.bytes(); // what was taken out must not come in again
        }
        int known = find(db);
        return known == 0 ? 0 : Originals.storedBytes(db, known);
    }

    @Nullable Problem refusal(Connection db) throws SQLException {
        Expunged.Why why = act.expunged(db).source(original.sha256());
        return why == null
                ? null
                : Problem.ofFile("This file was " + why.sentence() + ". It is not taken in again.");
    }

    private int find(Connection db) throws SQLException {
        try (PreparedStatement query =
                db.prepareStatement("SELECT id FROM source WHERE sha256 = ?")) {
            query.setBytes(1, Sha256.bytes(original.sha256()));
            try (ResultSet row = query.executeQuery()) {
                return row.next() ? row.getInt(1) : 0;
            }
        }
    }

    /**
     * Writes source and import where they are not there yet.
     *
     * @return true where the case had nothing of the source until now
     */
    boolean ensure(Connection db) throws SQLException {
        if (importId != 0) {
            return false;
        }
        source = find(db);
        boolean isNew = source == 0;
        if (isNew) {
            source = insertSource(db);
        }
        try (PreparedStatement insert =
                db.prepareStatement(
                        "INSERT INTO import(act, source, file, captured, started, state, read,"
                                + " stored, duplicate, rejected, undated) VALUES(?, ?, ?, ?, ?,"
                                + " 'reading', 0, 0, 0, 0, 0)")) {
            insert.setLong(1, act.number());
            insert.setInt(2, source);
            insert.setString(3, file);
            number(insert, 4, act.captured() == null ? null : TimeInterval.micros(act.captured()));
            insert.setLong(5, TimeInterval.micros(act.now()));
            insert.executeUpdate();
        }
        importId = CaseFile.number(db, "SELECT last_insert_rowid()");
        return isNew;
    }

    private int insertSource(Connection db) throws SQLException {
        try (PreparedStatement insert =
                db.prepareStatement("INSERT INTO source(sha256, bytes) VALUES(?, ?)")) {
            insert.setBytes(1, Sha256.bytes(original.sha256()));
            insert.setLong(2, original.bytes());
            insert.executeUpdate();
        }
        return Math.toIntExact(CaseFile.number(db, "SELECT last_insert_rowid()"));
    }

    void update(
            Connection db,
            String state,
            @Nullable String format,
            Ledger ledger,
            @Nullable Long horizon)
            throws SQLException {
        try (PreparedStatement update =
                db.prepareStatement(
                        "UPDATE import SET state = ?, format = ?, horizon = ?, read = ?, stored ="
                                + " ?, duplicate = ?, rejected = ?, undated = ? WHERE id = ?")) {
            update.setString(1, state);
            update.setString(2, format);
            number(update, 3, horizon);
            update.setLong(4, ledger.read());
            update.setLong(5, ledger.stored());
            update.setLong(6, ledger.duplicate());
            update.setLong(7, ledger.rejected());
            update.setLong(8, ledger.undated());
            update.setLong(9, importId);
            update.executeUpdate();
        }
    }

    private static void number(PreparedStatement statement, int index, @Nullable Long value)
            throws SQLException {
        if (value == null) {
            statement.setNull(index, Types.INTEGER);
        } else {
            statement.setLong(index, value);
        }
    }

    ImportedFile receipt(@Nullable String format, Ledger ledger, List<Problem> problems) {
        return new ImportedFile(file, format, original, ledger, problems);
    }

    /** The receipt stays in the custody log, with the digest of everything written so far. */
    void log(Connection db, ImportedFile out, String state) throws SQLException {
        Ledger ledger = out.ledger();
        Map<String, @Nullable Object> body = new TreeMap<>();
        body.put("act", act.number());
        body.put("import", importId);
        body.put("file", file);
        body.put("sha256", original.sha256());
        body.put("bytes", original.bytes());
        body.put("format", out.format());
        body.put("state", state);
        body.put("ledger", ledgerBody(ledger));
        body.put("problems", out.problems().size());
        body.put("rows", Sha256.hex(BatchTables.lastDigest(db)));
        CustodyLog.append(db, act.now(), "import.file", body);
    }

    static Map<String, Long> ledgerBody(Ledger ledger) {
        return Map.of(
                "read", ledger.read(),
                "stored", ledger.stored(),
                "duplicate", ledger.duplicate(),
                "rejected", ledger.rejected(),
                "undated", ledger.undated());
    }

    @Nullable Void dropOriginal(Connection db) throws SQLException {
        try (PreparedStatement delete = db.prepareStatement("DELETE FROM chunk WHERE source = ?")) {
            delete.setInt(1, find(db));
            delete.executeUpdate();
        }
        return null;
    }
}
