package org.harrow.casefile;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.function.LongConsumer;

/**
 * Copies the known columns of one table row by row. Where a page cannot be read it goes on behind
 * it: by the next number, for as long as one may still follow.
 */
final class SalvageTable {
    /** After so many numbers without a row nothing is expected any more. */
    private static final int MISSES = 5_000;

    private static final int WATCHED = 1_000;

    private final Connection from;
    private final Connection to;
    private final Shape shape;
    private final LongConsumer watch;
    private long read;
    private long refused;

    /**
     * What is copied.
     *
     * @param name of the table
     * @param key the column that numbers the rows; several rows may share a number
     * @param columns all of them, the key among them
     */
    record Shape(String name, String key, List<String> columns) {
        private String list() {
            return String.join(", ", columns.stream().map(c -> '"' + c + '"').toList());
        }

        private String select(String condition) {
            return "SELECT "
                    + list()
                    + ", "
                    + key
                    + " FROM \""
                    + name
                    + "\" WHERE "
                    + condition
                    + " ORDER BY "
                    + key;
        }

        private String insert() {
            return "INSERT OR IGNORE INTO \""
                    + name
                    + "\"("
                    + list()
                    + ") VALUES("
                    + "?, ".repeat(columns.size() - 1)
                    + "?)";
        }
    }

    /**
     * @param from the damaged case
     * @param to the new one
     * @param shape what is copied
     * @param watch told now and then how many rows were read; may throw to stop it
     */
    SalvageTable(Connection from, Connection to, Shape shape, LongConsumer watch) {
        this.from = from;
        this.to = to;
        this.shape = shape;
        this.watch = watch;
    }

    /** Rows copied. */
    long copied() {
        return read - refused;
    }

    /** Rows that were read but do not fit the table. */
    long refused() {
        return refused;
    }

    /** Copies what can be read; true where it came to the end without a gap. */
    boolean run() throws SQLException {
        boolean whole = true;
        long next = Long.MIN_VALUE;
        int misses = 0;
        while (misses < MISSES) {
            long reached = span(next);
            if (reached == END) {
                return whole;
            }
            whole = false;
            if (reached >= next && reached >= 0) {
                next = reached + 1;
                misses = 0;
            }
            if (one(Math.max(0, next))) {
                misses = 0;
            } else {
                misses++;
            }
            next = Math.max(0, next) + 1;
        }
        return whole;
    }

    private static final long END = Long.MAX_VALUE;

    /** Copies on from a number; the last one that could be read, -1 for none, or END. */
    private long span(long next) throws SQLException {
        long last = -1;
        try (PreparedStatement query = from.prepareStatement(shape.select(shape.key + " >= ?"))) {
            query.setLong(1, next);
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    long key = row.getLong(shape.columns.size() + 1);
                    if (key < last || key < next) {
                        return last; // pages that lead back to one another would never end
                    }
                    copy(row);
                    last = key;
                }
                return END;
            }
        } catch (SQLException e) {
            return last;
        }
    }

    private boolean one(long key) {
        try (PreparedStatement query = from.prepareStatement(shape.select(shape.key + " = ?"))) {
            query.setLong(1, key);
            boolean any = false;
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    copy(row);
                    any = true;
                }
            }
            return any;
        } catch (SQLException e) {
            return false;
        }
    }

    private void copy(ResultSet row) throws SQLException {
        Object[] values = new Object[shape.columns.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = row.getObject(i + 1);
        }
        read++;
        if (read % WATCHED == 0) {
            watch.accept(read);
        }
        try (PreparedStatement insert = to.prepareStatement(shape.insert())) {
            for (int i = 0; i < values.length; i++) {
                insert.setObject(i + 1, values[i]);
            }
            refused += insert.executeUpdate() == 1 ? 0 : 1;
        } catch (SQLException e) {
            if (!Sentences.isUnfit(e)) {
                throw new IllegalStateException(e);
            }
            refused++;
        }
    }
}
