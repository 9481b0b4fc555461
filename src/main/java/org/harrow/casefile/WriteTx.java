package org.harrow.casefile;

import java.sql.Connection;
import java.sql.SQLException;
import org.harrow.model.CaseException;
import org.jspecify.annotations.Nullable;

/**
 * The one way a case is written. Whatever goes wrong inside, the connection is closed, which rolls
 * the transaction back, and opened again: after "disk full" SQLite has already rolled back while
 * the driver still believes in the transaction, so that a later insert would be committed alone.
 */
public final class WriteTx {
    private final CaseFile file;

    WriteTx(CaseFile file) {
        this.file = file;
    }

    /** What is to be written together. */
    @FunctionalInterface
    public interface Work<T extends @Nullable Object> {
        /** Writes; any exception undoes all of it. */
        T in(Connection db) throws SQLException, CaseException;
    }

    <T extends @Nullable Object> T run(Work<T> work) throws CaseException {
        boolean done = false;
        try {
            Connection db = file.connection();
            db.setAutoCommit(false);
            T result = work.in(db);
            db.commit();
            db.setAutoCommit(true);
            done = true;
            return result;
        } catch (SQLException e) {
            throw Sentences.of(e, file.path());
        } finally {
            if (!done) {
                file.abandon();
            }
        }
    }
}
