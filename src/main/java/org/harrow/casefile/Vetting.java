package org.harrow.casefile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.stream.Stream;
import org.harrow.model.CaseException;
import org.sqlite.ProgressHandler;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConnection;
import org.sqlite.SQLiteLimits;
import org.sqlite.SQLiteOpenMode;

/**
 * Looks at a case from elsewhere before it is opened: a private copy, read-only and immutable, with
 * tight limits and a deadline. SQLite asks for this order in its page on untrusted databases.
 */
final class Vetting implements AutoCloseable {
    private static final long MEGABYTE = 1L << 20;

    /** Steps of SQLite's machine between two looks at the clock. */
    private static final int STEPS = 10_000;

    private final Path folder;
    private final Path copy;

    private Vetting(Path folder, Path copy) {
        this.folder = folder;
        this.copy = copy;
    }

    /** Copies a case where nobody else can write; an interrupted write comes with its journal. */
    static Vetting of(Path file) throws CaseException {
        try {
            Path folder = Files.createTempDirectory("harrow-case");
            Path copy = folder.resolve("case.harrow");
            Vetting vetting = new Vetting(folder, copy);
            if (SteadyCopy.of(file, copy, folder.resolve("case.harrow-journal"))) {
                vetting.rollBack();
            }
            return vetting;
        } catch (IOException e) {
            throw new CaseException(
                    file
                            + " comes from elsewhere and could not be copied to be looked at first."
                            + " Make room in the folder for temporary files.",
                    e);
        }
    }

    private void rollBack() throws CaseException {
        try (Connection db = Connections.open(copy)) {
            CaseFile.number(db, "SELECT count(*) FROM sqlite_schema");
        } catch (SQLException e) {
            throw Sentences.of(e, copy);
        }
    }

    /** The copy, to be read only. */
    Connection open() throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setReadOnly(true);
        config.resetOpenMode(SQLiteOpenMode.CREATE);
        config.setOpenMode(SQLiteOpenMode.OPEN_URI);
        Connection db =
                config.createConnection("jdbc:sqlite:" + copy.toUri() + "?mode=ro&immutable=1");
        try (Statement run = db.createStatement()) {
            run.execute("PRAGMA trusted_schema = OFF");
            run.execute("PRAGMA cell_size_check = ON");
            run.execute("PRAGMA mmap_size = 0");
            run.execute("PRAGMA temp_store = MEMORY");
            limit(db.unwrap(SQLiteConnection.class));
            return db;
        } catch (SQLException e) {
            db.close();
            throw e;
        }
    }

    private void limit(SQLiteConnection db) throws SQLException {
        db.setLimit(SQLiteLimits.SQLITE_LIMIT_LENGTH, (int) (128 * MEGABYTE));
        db.setLimit(SQLiteLimits.SQLITE_LIMIT_ATTACHED, 0);
        db.setLimit(SQLiteLimits.SQLITE_LIMIT_EXPR_DEPTH, 100);
        db.setLimit(SQLiteLimits.SQLITE_LIMIT_TRIGGER_DEPTH, 4);
        long end = System.nanoTime() + seconds() * 1_000_000_000;
        ProgressHandler.setHandler(
                db,
                STEPS,
                new ProgressHandler() {
                    @Override
                    protected int progress() {
                        return System.nanoTime() < end ? 0 : 1;
                    }
                });
    }

    /** Ten seconds, and as long again for every 50 MB: a slow disk reads more than that. */
    private long seconds() {
        try {
            return 10 + 10 * (Files.size(copy) / (50 * MEGABYTE));
        } catch (IOException e) {
            return 10;
        }
    }

    @Override
    public void close() throws CaseException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
            Files.delete(folder);
        } catch (IOException e) {
            throw new CaseException(folder + " is left over and can be deleted.", e);
        }
    }
}
