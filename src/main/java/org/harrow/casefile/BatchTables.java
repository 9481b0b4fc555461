package org.harrow.casefile;

import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.harrow.model.CanonicalJson;

/**
 * The rows of one transaction of an import. At its end a row of {@code batch} says which rows were
 * added and their digest, chained to the batch before, so that a change to any of them is found.
 */
final class BatchTables implements AutoCloseable {
    private final Connection db;
    private final Map<Table, TableWriter> writers = new EnumMap<>(Table.class);
    private final Map<Table, Long> first = new EnumMap<>(Table.class);
    private final Map<Table, Long> next = new EnumMap<>(Table.class);

    BatchTables(Connection db) throws SQLException {
        this.db = db;
        Map<String, long[]> last =
                BatchScan.parse(
                        CaseFile.text(db, "SELECT ranges FROM batch ORDER BY id DESC LIMIT 1"));
        for (Table table : Table.values()) {
            writers.put(table, new TableWriter(db, table));
            if (table.isNumbered()) {
                long id = last.getOrDefault(table.table(), new long[] {1, 1})[1];
                first.put(table, id);
                next.put(table, id);
            }
        }
    }

    TableWriter of(Table table) {
        return get(writers, table);
    }

    /** The number for a new row. */
    long next(Table table) {
        long id = get(next, table);
        next.put(table, id + 1);
        return id;
    }

    /** Writes what waits, and the row that seals it. */
    void seal(ImportRow of) throws SQLException {
        String ranges = CanonicalJson.write(ranges());
        MessageDigest sha256 = begin(lastDigest(db), of.importId(), of.head(), ranges);
        for (Table table : Table.values()) {
            sha256.update(of(table).finish());
        }
        byte[] digest = sha256.digest();
        try (PreparedStatement insert =
                db.prepareStatement("INSERT INTO batch(import, ranges, digest) VALUES(?, ?, ?)")) {
            insert.setLong(1, of.importId());
            insert.setString(2, ranges);
            insert.setBytes(3, digest);
            insert.executeUpdate();
        }
    }

    /** What a batch's digest begins with, before the digests of its rows by table. */
    static MessageDigest begin(byte[] previous, long importId, String head, String ranges) {
        MessageDigest sha256 = Sha256.digest();
        sha256.update(previous);
        RowDigest row = new RowDigest();
        row.add(importId);
        row.add(head);
        row.add(ranges);
        sha256.update(row.finish());
        return sha256;
    }

    private Map<String, List<Long>> ranges() {
        Map<String, List<Long>> out = new TreeMap<>();
        first.forEach((table, from) -> out.put(table.table(), List.of(from, get(next, table))));
        return out;
    }

    /** Digest of the newest batch, or 32 zero bytes. */
    static byte[] lastDigest(Connection db) throws SQLException {
        try (PreparedStatement query =
                        db.prepareStatement("SELECT digest FROM batch ORDER BY id DESC LIMIT 1");
                ResultSet row = query.executeQuery()) {
            return row.next() ? row.getBytes(1) : new byte[32];
        }
    }

    private static <V> V get(Map<Table, V> map, Table table) {
        return java.util.Objects.requireNonNull(map.get(table));
    }

    @Override
    public void close() throws SQLException {
        for (TableWriter writer : writers.values()) {
            writer.close();
        }
    }
}
