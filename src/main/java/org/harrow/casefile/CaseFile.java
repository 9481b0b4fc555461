package org.harrow.casefile;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import org.harrow.model.CaseException;
import org.jspecify.annotations.Nullable;

/** An open case file: one connection, one writer. */
public final class CaseFile implements AutoCloseable {
    private final Path path;
    private Connection connection;
    private boolean broken;
    private boolean ownIndex;
    private @Nullable WindowLock window;

    /**
     * @param ownIndex true where the search index was made on this machine
     */
    CaseFile(Path path, Connection connection, boolean ownIndex) {
        this.ownIndex = ownIndex;
        this.path = path;
        this.connection = connection;
    }

    /** Something that reads. */
    @FunctionalInterface
    public interface Reading<T extends @Nullable Object> {
        /** Reads; may not write. */
        T from(Connection db) throws SQLException, CaseException;
    }

    /** Where the file lies. */
    public Path path() {
        return path;
    }

    /** Version of the schema. */
    public int schema() {
        return Schema.VERSION;
    }

    /** Reads, and says in a sentence what went wrong. */
    public <T extends @Nullable Object> T read(Reading<T> reading) throws CaseException {
        try {
            return reading.from(connection());
        } catch (SQLException e) {
            throw Sentences.of(e, path);
        }
    }

    /**
     * Says that a window shows this case. The first one may change it; later ones only read.
     *
     * @param now is written down for the others to see
     */
    public void shownInWindow(Instant now) {
        window = WindowLock.take(path, now);
    }

    /** Why nothing can be changed here, as a sentence; empty where it can. */
    public String readOnly() {
        return window == null
                ? ""
                : window.holder()
                        .map(
                                who ->
                                        path.getFileName()
                                                + " is open in another window ("
                                                + who
                                                + "), so this one only reads it. To change it here,"
                                                + " close it there and read it here again (F5).")
                        .orElse("");
    }

    /**
     * Runs a transaction: all of it or nothing. See {@link WriteTx}.
     *
     * @throws CaseException where it could not be written; the file is as it was before
     */
    public <T extends @Nullable Object> T write(WriteTx.Work<T> work) throws CaseException {
        if (!readOnly().isEmpty()) {
            throw new CaseException(readOnly());
        }
        T result = new WriteTx(this).run(work);
        if (window != null) { // what this window wrote is no stranger to the next one
            KnownCases.ofProcess().remember(path, ownIndex);
        }
        return result;
    }

    /**
     * Runs a transaction that leaves nothing of what it deletes in the file, and then writes the
     * whole file anew where the disk has room for it.
     *
     * @throws CaseException where it could not be written; the file is as it was before
     */
    public <T extends @Nullable Object> T destroy(WriteTx.Work<T> work) throws CaseException {
        read(db -> run(db, "PRAGMA secure_delete = ON"));
        T result = write(work);
        try {
            read(db -> run(db, "VACUUM"));
        } catch (CaseException e) {
            abandon(); // the pages are zero already; only the file does not shrink
        }
        return result;
    }

    private static boolean run(Connection db, String sql) throws SQLException {
        try (Statement statement = db.createStatement()) {
            return statement.execute(sql);
        }
    }

    /** Changes whenever somebody else has written to the file. */
    public long foreignChanges() throws CaseException {
        return read(db -> number(db, "PRAGMA data_version"));
    }

    /** False where the search index came with the file: then it is not believed. */
    boolean hasOwnIndex() {
        return ownIndex;
    }

    /** The search index is made on this machine from here on. */
    void ownIndex() {
        ownIndex = true;
    }

    /**
     * Writes a whole copy of the case: checked, forced to the disk, then moved there at once.
     *
     * @throws CaseException where it cannot be written; then the target is as it was before
     */
    public void copyTo(Path target) throws CaseException {
        Path to = target.toAbsolutePath();
        if (to.normalize().equals(path.normalize())) {
            throw new CaseException("This is the case itself. Choose another name for its copy.");
        }
        this.<@Nullable Object>read(
                db -> {
                    CaseCopy.write(db, path, to, CaseCopy.Existing.REPLACE);
                    return null;
                });
        KnownCases.ofProcess().remember(to, ownIndex);
    }

    Connection connection() throws SQLException {
        if (broken) {
            connection = Connections.open(path);
            broken = false;
        }
        return connection;
    }

    /** After a failed transaction the driver's idea of the connection is worth nothing. */
    void abandon() {
        broken = true;
        try {
            connection.close();
        } catch (SQLException e) {
            // It is given up for that very reason.
            broken = true;
        }
    }

    /** Everything acknowledged is on the disk already. */
    @Override
    public void close() {
        if (!broken) {
            abandon();
        }
        if (readOnly().isEmpty()) {
            KnownCases.ofProcess().remember(path, ownIndex);
        }
        if (window != null) {
            window.close();
        }
    }

    /** The one text a query gives; empty where it gives none. */
    static String text(Connection db, String sql) throws SQLException {
        try (Statement statement = db.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            String text = row.next() ? row.getString(1) : null;
            return text == null ? "" : text;
        }
    }

    /** The one number a query gives. */
    static long number(Connection db, String sql) throws SQLException {
        try (Statement statement = db.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }
}
