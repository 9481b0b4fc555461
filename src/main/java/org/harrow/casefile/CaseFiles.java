package org.harrow.casefile;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import org.harrow.model.CaseException;

/** Makes cases and opens them. */
public final class CaseFiles {
    /** Up to this size a case is checked by SQLite whenever it is opened: under 0.1 s. */
    private static final long QUICK = 32L << 20;

    private CaseFiles() {}

    /**
     * Makes an empty case beside its place and moves it there; an existing file is never
     * overwritten.
     *
     * @throws CaseException where the file exists or cannot be written
     */
    public static CaseFile create(Path file, String title, Instant at) throws CaseException {
        Path target = file.toAbsolutePath();
        if (Files.exists(target)) {
            throw exists(target);
        }
        Path beside = target.resolveSibling("." + target.getFileName() + "." + random(4) + ".new");
        try {
            fill(beside, title, at);
            flush(beside);
            place(beside, target);
        } catch (FileAlreadyExistsException e) {
            throw exists(target);
        } catch (IOException e) {
            throw new CaseException(
                    target + " cannot be written. Check that its folder exists and may be changed.",
                    e);
        } catch (SQLException e) {
            throw Sentences.of(e, target);
        } finally {
            remove(beside);
        }
        return open(target);
    }

    /**
     * Opens a case: header, hot journal, structure and schema are checked in this order.
     *
     * @throws CaseException where it is no case, a newer one, damaged, or has a foreign schema
     */
    public static CaseFile open(Path file) throws CaseException {
        Path path = file.toAbsolutePath();
        Header.check(path);
        Connection db = null;
        try {
            db = Connections.open(path);
            trust(db, path);
            CaseFile open = new CaseFile(path, db);
            db = null;
            return open;
        } catch (SQLException e) {
            throw Sentences.of(e, path);
        } finally {
            close(db);
        }
    }

    private static void trust(Connection db, Path path) throws SQLException, CaseException {
        String name = String.valueOf(path.getFileName());
        if (size(path) <= QUICK && !"ok".equals(text(db, "PRAGMA quick_check(1)"))) {
            throw new CaseException(
                    name
                            + " is damaged. Work on a copy; \"harrow salvage\" copies what can be"
                            + " read into a new case.");
        }
        if (!Schema.fingerprint(db).equals(Schema.known())) {
            throw new CaseException(
                    name
                            + " has tables that no Harrow made. \"harrow salvage\" copies what is"
                            + " known into a new case.");
        }
    }

    private static void fill(Path beside, String title, Instant at) throws SQLException {
        try (Connection db = Connections.make(beside)) {
            db.setAutoCommit(false);
            Schema.create(db);
            String id = random(16);
            try (PreparedStatement meta =
                    db.prepareStatement("INSERT INTO meta(name, value) VALUES('case', ?)")) {
                meta.setString(1, id);
                meta.executeUpdate();
            }
            CustodyLog.append(db, at, "case.new", Map.of("case", id, "title", Texts.clean(title)));
            db.commit();
        }
    }

    /** A hard link fails where the name is taken, which a move does not on every system. */
    private static void place(Path beside, Path target) throws IOException {
        try {
            Files.createLink(target, beside);
        } catch (FileAlreadyExistsException e) {
            throw e;
        } catch (IOException | UnsupportedOperationException e) {
            Files.move(beside, target);
        }
    }

    private static void flush(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    private static void remove(Path beside) throws CaseException {
        try {
            Files.deleteIfExists(beside);
            Files.deleteIfExists(beside.resolveSibling(beside.getFileName() + "-journal"));
        } catch (IOException e) {
            throw new CaseException(beside + " is left over and can be deleted.", e);
        }
    }

    private static CaseException exists(Path target) {
        return new CaseException(
                target + " exists already and was not touched. Choose another name.");
    }

    private static String random(int bytes) {
        byte[] out = new byte[bytes];
        new SecureRandom().nextBytes(out);
        return HexFormat.of().formatHex(out);
    }

    private static long size(Path path) throws CaseException {
        try {
            return Files.size(path);
        } catch (IOException e) {
            throw new CaseException(path + " cannot be read.", e);
        }
    }

    private static String text(Connection db, String sql) throws SQLException {
        try (var statement = db.createStatement();
                var row = statement.executeQuery(sql)) {
            return row.next() ? row.getString(1) : "";
        }
    }

    private static void close(@org.jspecify.annotations.Nullable Connection db) {
        try {
            if (db != null) {
                db.close();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
