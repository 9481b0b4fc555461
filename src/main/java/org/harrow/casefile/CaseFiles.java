package org.harrow.casefile;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.harrow.model.CaseException;
import org.harrow.model.Remedy;

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
            throw CaseCopy.exists(target);
        }
        Room.check(target);
        Path beside = CaseCopy.beside(target);
        try {
            fill(beside, title, at);
            CaseCopy.flush(beside);
            CaseCopy.place(beside, target, CaseCopy.Existing.KEEP);
            CaseCopy.remove(beside);
            KnownCases.ofProcess().remember(target, true);
        } catch (FileAlreadyExistsException e) {
            throw CaseCopy.exists(target);
        } catch (IOException e) {
            throw Room.refused(target, e);
        } catch (SQLException e) {
            throw Sentences.of(e, target);
        } finally {
            CaseCopy.remove(beside);
        }
        return open(target);
    }

    /**
     * Opens a case as {@link #open(Path, InstantSource)} does, with the machine's clock.
     *
     * @throws CaseException where it is no case, a newer one, damaged, or has a foreign schema
     */
    public static CaseFile open(Path file) throws CaseException {
        return open(file, InstantSource.system());
    }

    /**
     * Opens a case: header, hot journal, structure and schema are checked in this order. A case of
     * an earlier version is brought up to date, with a snapshot beside it.
     *
     * @param clock stamps the entry in the custody log where the case is brought up to date
     * @throws CaseException where it is no case, a newer one, damaged, or has a foreign schema
     */
    public static CaseFile open(Path file, InstantSource clock) throws CaseException {
        Path path = file.toAbsolutePath();
        Header.check(path);
        KnownCases.Memory memory = KnownCases.ofProcess().recall(path);
        if (memory == KnownCases.Memory.STRANGER) {
            look(path);
        }
        Connection db = null;
        try {
            db = Connections.open(path);
            trust(db, path, clock);
            CaseFile open = new CaseFile(path, db, memory == KnownCases.Memory.OWN);
            db = null;
            return open;
        } catch (SQLException e) {
            throw Sentences.of(e, path);
        } finally {
            close(db);
        }
    }

    /** The snapshots of earlier versions of a case that lie beside it. */
    public static List<Path> snapshots(Path file) {
        List<Path> out = new ArrayList<>();
        for (int version = 1; version < Schema.VERSION; version++) {
            Path snapshot = Migration.snapshot(file.toAbsolutePath(), version);
            if (Files.isRegularFile(snapshot)) {
                out.add(snapshot);
            }
        }
        return out;
    }

    /** A case from elsewhere is read in a private copy before it is touched. */
    private static void look(Path path) throws CaseException {
        try (Vetting vetting = Vetting.of(path);
                Connection copy = vetting.open()) {
            check(copy, path);
            schema(copy, path);
        } catch (SQLException e) {
            throw Sentences.of(e, path);
        }
    }

    private static void trust(Connection db, Path path, InstantSource clock)
            throws SQLException, CaseException {
        if (size(path) <= QUICK) {
            check(db, path);
        }
        int version = Math.toIntExact(CaseFile.number(db, "PRAGMA user_version"));
        WordList.Match words = schema(db, path);
        if (version < Schema.VERSION || words == WordList.Match.OLDER) {
            Migration.run(db, path, version, clock.instant());
        }
    }

    private static void check(Connection db, Path path) throws SQLException, CaseException {
        if (!"ok".equals(CaseFile.text(db, "PRAGMA quick_check(1)"))) {
            throw new CaseException(
                    path.getFileName()
                            + " is damaged. Work on a copy; \"harrow salvage\" copies what can be"
                            + " read into a new case.",
                    Remedy.SALVAGE,
                    null);
        }
    }

    private static WordList.Match schema(Connection db, Path path)
            throws SQLException, CaseException {
        String name = String.valueOf(path.getFileName());
        int version = Math.toIntExact(CaseFile.number(db, "PRAGMA user_version"));
        boolean known =
                version >= 1
                        && version <= Schema.VERSION
                        && Schema.fingerprint(db).equals(Schema.known(version));
        WordList.Match words = known ? WordList.match(db) : WordList.Match.FOREIGN;
        if (words == WordList.Match.FOREIGN) {
            throw new CaseException(
                    name
                            + " has tables that no Harrow made. \"harrow salvage\" copies what is"
                            + " known into a new case.",
                    Remedy.SALVAGE,
                    null);
        }
        if (words == WordList.Match.NEWER) {
            throw new CaseException(
                    name + " was made by a newer Harrow. Open it with a newer version.");
        }
        return words;
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
            Secret.make(db);
            CustodyLog.append(db, at, "case.new", Map.of("case", id, "title", Texts.clean(title)));
            db.commit();
        }
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
