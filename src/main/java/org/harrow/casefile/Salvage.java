package org.harrow.casefile;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.harrow.model.CaseException;
import org.harrow.model.LogEntry;
import org.harrow.model.Progress;

/**
 * Copies the known rows of a damaged or foreign case into a fresh one. Nothing of the old file is
 * run: no trigger, no view, no index. The custody log is taken over as far as its chain holds.
 */
public final class Salvage {
    private final Path from;
    private final Path to;

    /**
     * @param from the damaged or foreign case; it is never written
     * @param to the new one; an existing file is never overwritten
     */
    public Salvage(Path from, Path to) {
        this.from = from;
        this.to = to.toAbsolutePath();
    }

    /**
     * What became of a table.
     *
     * @param table its name
     * @param copied rows that are in the new case
     * @param note what was lost; empty where nothing was
     */
    public record Row(String table, long copied, String note) {}

    /**
     * Copies.
     *
     * @param at goes into the custody log
     * @param progress told about each table; stops the copying, and then nothing is left of it
     * @return one row for each table
     * @throws CaseException where nothing can be read, or the new case exists or cannot be written
     */
    public List<Row> run(Instant at, Progress progress) throws CaseException {
        if (Files.exists(to)) {
            throw CaseCopy.exists(to);
        }
        Room.check(to);
        Path beside = CaseCopy.beside(to);
        try (Vetting vetting = Vetting.of(from);
                Connection old = vetting.open()) {
            beyondItsEnd(old);
            List<Row> out = copy(old, beside, at, progress);
            CaseCopy.flush(beside);
            CaseCopy.place(beside, to, CaseCopy.Existing.KEEP);
            return out;
        } catch (FileAlreadyExistsException e) {
            throw CaseCopy.exists(to);
        } catch (IOException e) {
            throw Room.refused(to, e);
        } catch (SQLException e) {
            throw Sentences.isDamage(e)
                    ? new CaseException(
                            from.getFileName()
                                    + " cannot be read at all: its first pages are gone, so nothing"
                                    + " of it can be salvaged. Go back to a copy, or to a snapshot"
                                    + " (NAME.schema-1.harrow) beside it.",
                            e)
                    : Sentences.of(e, from);
        } finally {
            CaseCopy.remove(beside);
        }
    }

    /**
     * SQLite reads nothing of a file that is shorter than its header says, unless its schema may be
     * written; this one is a private copy that cannot be.
     */
    private static void beyondItsEnd(Connection old) throws SQLException {
        try (Statement run = old.createStatement()) {
            run.execute("PRAGMA writable_schema = ON");
        }
    }

    private List<Row> copy(Connection old, Path beside, Instant at, Progress progress)
            throws SQLException, CaseException {
        List<Row> out = new ArrayList<>();
        try (Connection db = Connections.make(beside)) {
            db.setAutoCommit(false);
            Schema.create(db);
            out.add(log(old, db));
            out.addAll(tables(old, db, progress));
            Dangling.drop(db).ifPresent(out::add);
            meta(old, db);
            Map<String, Object> lost = new TreeMap<>();
            out.stream().filter(r -> !r.note.isEmpty()).forEach(r -> lost.put(r.table, r.note));
            if (out.stream().allMatch(r -> r.copied == 0)) {
                throw new CaseException(
                        from.getFileName() + " holds nothing that could be read as a case.");
            }
            CustodyLog.append(db, at, "case.salvage", Map.of("lost", lost));
            db.commit();
        }
        return out;
    }

    /** As far as every entry follows from the one before it. */
    private static Row log(Connection old, Connection db) throws SQLException {
        List<LogEntry> entries = new ArrayList<>();
        String note = "";
        try {
            CustodyLog.each(old, entries::add);
        } catch (SQLException | RuntimeException e) {
            note = "the log cannot be read behind entry " + entries.size();
        }
        int sound = CustodyLog.sound(entries);
        if (sound < entries.size()) {
            note = (entries.size() - sound) + " entries behind entry " + sound + " do not follow";
        }
        for (LogEntry entry : entries.subList(0, sound)) {
            CustodyLog.take(db, entry);
        }
        return new Row("log", sound, note);
    }

    private static List<Row> tables(Connection old, Connection db, Progress progress)
            throws SQLException {
        List<Row> out = new ArrayList<>();
        List<String> names = Schema.evidence(db);
        for (String name : names) {
            double share = (double) out.size() / names.size();
            progress.report(share, "copying " + name);
            List<String> columns = Schema.columns(db, name);
            if (!isPlain(old, name)) {
                out.add(new Row(name, 0, "there is no such table of plain rows"));
                continue;
            }
            String key = columns.contains("id") && !name.equals("finding") ? "id" : columns.get(0);
            boolean numbered = !name.equals("finding") && !name.equals("first_grade");
            SalvageTable copy =
                    new SalvageTable(
                            old,
                            db,
                            new SalvageTable.Shape(name, numbered ? key : "1", columns),
                            rows -> progress.report(share, rows(name, rows)));
            boolean whole = copy.run();
            String note =
                    copy.refused() > 0 ? copy.refused() + " rows do not fit and were left out" : "";
            if (!whole) {
                note = note.isEmpty() ? "some rows could not be read" : note + "; some not read";
            }
            out.add(new Row(name, copy.copied(), note));
        }
        return out;
    }

    private static String rows(String table, long rows) {
        return String.format(Locale.ROOT, "copying %s, %,d rows", table, rows);
    }

    /** A view or a virtual table of that name could run anything. */
    private static boolean isPlain(Connection old, String name) throws SQLException {
        try (PreparedStatement query =
                old.prepareStatement(
                        "SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name = ? AND"
                                + " sql LIKE 'CREATE TABLE%' AND sql NOT LIKE '%GENERATED%' AND sql"
                                + " NOT LIKE '% AS (%'")) {
            query.setString(1, name);
            try (ResultSet row = query.executeQuery()) {
                row.next();
                return row.getInt(1) == 1;
            }
        }
    }

    private static void meta(Connection old, Connection db) throws SQLException {
        String id;
        try {
            id = CaseFile.text(old, "SELECT value FROM meta WHERE name = 'case'");
        } catch (SQLException e) {
            id = "";
        }
        try (PreparedStatement insert =
                db.prepareStatement("INSERT INTO meta(name, value) VALUES('case', ?)")) {
            insert.setString(1, id.matches("[0-9a-f]{32}") ? id : "0".repeat(32));
            insert.executeUpdate();
        }
    }
}
