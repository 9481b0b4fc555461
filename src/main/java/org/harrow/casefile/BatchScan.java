package org.harrow.casefile;

import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Computes the digest of every batch again from its rows, oldest first. */
final class BatchScan {
    private static final Pattern RANGE =
            Pattern.compile("\"([a-z]+)\":\\[([0-9]{1,18}),([0-9]{1,18})]");

    private BatchScan() {}

    /**
     * A batch as it is.
     *
     * @param id its number
     * @param ranges first row and one after the last, by table
     * @param stored the digest in the file
     * @param found the digest its rows have now
     * @param rows how many rows it has now
     */
    @SuppressWarnings("ArrayRecordComponent") // compared by their contents where they are used
    record Batch(long id, Map<String, long[]> ranges, byte[] stored, byte[] found, long rows) {}

    /** Takes the batches. */
    @FunctionalInterface
    interface Visitor {
        void batch(Batch batch) throws SQLException;
    }

    static void run(Connection db, Visitor out) throws SQLException {
        byte[] previous = new byte[32];
        try (PreparedStatement query =
                        db.prepareStatement(
                                "SELECT b.id, b.import, b.ranges, b.digest, i.act,"
                                        + " lower(hex(s.sha256)), s.bytes, i.file FROM batch b LEFT"
                                        + " JOIN import i ON i.id = b.import LEFT JOIN source s ON s.id"
                                        + " = i.source ORDER BY b.id");
                ResultSet row = query.executeQuery()) {
            while (row.next()) {
                String head =
                        ImportRow.head(
                                row.getLong(5), row.getString(6), row.getLong(7), row.getString(8));
                MessageDigest sha256 =
                        BatchTables.begin(previous, row.getLong(2), head, row.getString(3));
                Map<String, long[]> ranges = parse(row.getString(3));
                long rows = rows(db, sha256, ranges);
                byte[] stored = row.getBytes(4);
                out.batch(new Batch(row.getLong(1), ranges, stored, sha256.digest(), rows));
                previous = stored;
            }
        }
    }

    private static long rows(Connection db, MessageDigest sha256, Map<String, long[]> ranges)
            throws SQLException {
        long[] drafts = ranges.getOrDefault(Table.DRAFT.table(), new long[] {0, 0});
        long count = 0;
        for (Table table : Table.values()) {
            long[] range = table.isNumbered() ? ranges.get(table.table()) : drafts;
            if (range != null) {
                RowDigest digest = new RowDigest();
                count += rows(db, digest, table, range);
                sha256.update(digest.finish());
            }
        }
        return count;
    }

    private static long rows(Connection db, RowDigest digest, Table table, long[] range)
            throws SQLException {
        long count = 0;
        try (PreparedStatement query = db.prepareStatement(table.range())) {
            query.setLong(1, range[0]);
            query.setLong(2, range[1]);
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    for (int column = 1; column <= table.width(); column++) {
                        add(digest, row, column);
                    }
                    count++;
                }
            }
        }
        return count;
    }

    private static void add(RowDigest digest, ResultSet row, int column) throws SQLException {
        switch (row.getObject(column)) {
            case null -> digest.nothing();
            case byte[] bytes -> digest.add(bytes);
            case Number number -> digest.add(number.longValue());
            case Object text -> digest.add(text.toString());
        }
    }

    /** What a batch says of its rows: first and one after the last, by table. */
    static Map<String, long[]> parse(String ranges) {
        Map<String, long[]> out = new HashMap<>();
        Matcher found = RANGE.matcher(ranges);
        while (found.find()) {
            out.put(
                    found.group(1),
                    new long[] {Long.parseLong(found.group(2)), Long.parseLong(found.group(3))});
        }
        return out;
    }
}
