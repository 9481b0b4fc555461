package org.harrow.casefile;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteOpenMode;

/** How every connection to a case is set up. */
final class Connections {
    /** How long a writer waits for another program's commit. */
    private static final int BUSY_MILLIS = 10_000;

    private static final int CACHE_KIB = 64 * 1024;

    private Connections() {}

    /** Opens an existing file; a hot journal is rolled back by the first read. */
    static Connection open(Path file) throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.resetOpenMode(SQLiteOpenMode.CREATE);
        return connect(config, file);
    }

    /** Makes the file where there is none. */
    static Connection make(Path file) throws SQLException {
        return connect(new SQLiteConfig(), file);
    }

    private static Connection connect(SQLiteConfig config, Path file) throws SQLException {
        config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
        config.setBusyTimeout(BUSY_MILLIS);
        Connection db = config.createConnection("jdbc:sqlite:" + file.toAbsolutePath());
        try (Statement run = db.createStatement()) {
            run.execute("PRAGMA trusted_schema = OFF");
            run.execute("PRAGMA cell_size_check = ON");
            run.execute("PRAGMA recursive_triggers = ON");
            run.execute("PRAGMA mmap_size = 0");
            run.execute("PRAGMA synchronous = FULL");
            run.execute("PRAGMA temp_store = MEMORY");
            run.execute("PRAGMA cache_size = -" + CACHE_KIB);
            run.execute("PRAGMA cache_spill = OFF");
            return db;
        } catch (SQLException e) {
            db.close();
            throw e;
        }
    }
}
