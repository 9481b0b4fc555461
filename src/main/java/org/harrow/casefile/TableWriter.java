package org.harrow.casefile;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import org.jspecify.annotations.Nullable;

/**
 * Adds rows to one table and digests what it adds. Values are given in the order of the columns.
 */
final class TableWriter implements AutoCloseable {
    private static final int BATCH = 500;

    private final PreparedStatement insert;
    private final int width;
    private final RowDigest digest = new RowDigest();
    private int column;
    private int waiting;

    TableWriter(Connection db, Table table) throws SQLException {
        insert = db.prepareStatement(table.insert());
        width = table.width();
    }

    TableWriter set(long value) throws SQLException {
        insert.setLong(++column, value);
        digest.add(value);
        return this;
    }

    TableWriter set(@Nullable Long value) throws SQLException {
        if (value == null) {
            insert.setNull(++column, Types.INTEGER);
            digest.nothing();
            return this;
        }
        return set(value.longValue());
    }

    TableWriter set(@Nullable String value) throws SQLException {
        String clean = Texts.cleanOrNull(value);
        insert.setString(++column, clean);
        digest.add(clean);
        return this;
    }

    TableWriter set(byte @Nullable [] value) throws SQLException {
        insert.setBytes(++column, value);
        digest.add(value);
        return this;
    }

    /** Ends a row. */
    void add() throws SQLException {
        if (column != width) {
            throw new IllegalStateException(column + " values for " + width + " columns");
        }
        insert.addBatch();
        column = 0;
        if (++waiting == BATCH) {
            insert.executeBatch();
            waiting = 0;
        }
    }

    /** Writes what waits and gives the digest of all rows added. */
    byte[] finish() throws SQLException {
        if (waiting > 0) {
            insert.executeBatch();
            waiting = 0;
        }
        return digest.finish();
    }

    @Override
    public void close() throws SQLException {
        insert.close();
    }
}
