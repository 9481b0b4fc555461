package org.harrow.casefile;

import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Computes the digest of every batch again from its rows, and sees that no row is in none. */
public final class RowCheck {
    private static final Pattern RANGE =
            Pattern.compile("\"([a-z]+)\":\\[([0-9]{1,18}),([0-9]{1,18})]");

    private final Connection db;
    private final CaseCheck check;
    private final Map<Table, Long> next = new EnumMap<>(Table.class);

    /** Checks the rows of evidence. */
    public RowCheck(Connection db, CaseCheck check) {
        this.db = db;
        this.check = check;
    }

    /** Checks all batches, oldest first. */
    public void run() throws SQLException {
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
                rows(sha256, row.getString(3), row.getLong(1));
                byte[] digest = row.getBytes(4);
                check.same(
                        Arrays.equals(digest, sha256.digest()),
                        "The rows of batch " + row.getLong(1) + " are not what was imported.");
                previous = digest;
            }
        }
        for (Table table : Table.values()) {
            stray(table);
        }
    }

    private void rows(MessageDigest sha256, String ranges, long batch) throws SQLException {
        Map<String, long[]> byTable = parse(ranges);
        long[] drafts = byTable.getOrDefault(Table.DRAFT.table(), new long[] {0, 0});
        for (Table table : Table.values()) {
            long[] range = table.isNumbered() ? byTable.get(table.table()) : drafts;
            if (range == null) {
                check.differs("Batch " + batch + " does not say which rows it has.");
                return;
            }
            if (table.isNumbered()) {
                long expected = next.getOrDefault(table, 1L);
                check.same(
                        range[0] == expected && range[1] >= range[0],
                        "Batch " + batch + " does not follow the one before it.");
                next.put(table, range[1]);
            }
            sha256.update(digest(table, range));
        }
    }

    private static Map<String, long[]> parse(String ranges) {
        Map<String, long[]> out = new java.util.HashMap<>();
        Matcher found = RANGE.matcher(ranges);
        while (found.find()) {
            out.put(
                    found.group(1),
                    new long[] {Long.parseLong(found.group(2)), Long.parseLong(found.group(3))});
        }
        return out;
    }

    private byte[] digest(Table table, long[] range) throws SQLException {
        RowDigest digest = new RowDigest();
        try (PreparedStatement query = db.prepareStatement(table.range())) {
            query.setLong(1, range[0]);
            query.setLong(2, range[1]);
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    for (int column = 1; column <= table.width(); column++) {
                        add(digest, row, column);
                    }
                    check.checked();
                }
            }
        }
        return digest.finish();
    }

    private static void add(RowDigest digest, ResultSet row, int column) throws SQLException {
        switch (row.getObject(column)) {
            case null -> digest.nothing();
            case byte[] bytes -> digest.add(bytes);
            case Number number -> digest.add(number.longValue());
            case Object text -> digest.add(text.toString());
        }
    }

    /** A row that no batch has was put there by something else. */
    private void stray(Table table) throws SQLException {
        Table numbered = table.isNumbered() ? table : Table.DRAFT;
        long end = next.getOrDefault(numbered, 1L);
        long strays =
                CaseFile.number(
                        db,
                        "SELECT count(*) FROM "
                                + table.table()
                                + " WHERE "
                                + table.counter()
                                + " < 1 OR "
                                + table.counter()
                                + " >= "
                                + end);
        check.same(
                strays == 0,
                strays + " rows of the table " + table.table() + " belong to no import.");
    }
}
