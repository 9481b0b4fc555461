package org.harrow.casefile;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Collection;
import java.util.stream.Collectors;

/**
 * Every place where a record of some sources stands, duplicates too, by source, member and offset.
 * Records are numbered by key and bytes, whichever source brought them.
 */
public final class SightingRows {
    private final HashIndex records = new HashIndex();
    private final HashIndex keys = new HashIndex();
    private int[] keyOf = new int[1024];

    /** Takes one sighting. */
    @FunctionalInterface
    public interface Sink {
        /**
         * @param entry number of the member, 0 for none
         * @param record number of the record by key and bytes
         */
        void sighting(int source, long entry, int record);
    }

    /** Hands over the sightings in some sources. */
    public void read(Connection db, Collection<Integer> sources, Sink out) throws SQLException {
        String list =
                sources.stream().sorted().map(String::valueOf).collect(Collectors.joining(","));
        try (Statement statement = db.createStatement();
                ResultSet row =
                        statement.executeQuery(
                                "SELECT source, entry, key_high, key_low, sha256 FROM record WHERE"
                                        + " source IN ("
                                        + list
                                        + ") ORDER BY source, entry, offset, id")) {
            while (row.next()) {
                out.sighting(row.getInt(1), row.getLong(2), number(row, 3));
            }
        }
    }

    private int number(ResultSet row, int column) throws SQLException {
        Hash128 key = new Hash128(row.getLong(column), row.getLong(column + 1));
        Hash128 whole = key.with(row.getBytes(column + 2));
        int known = records.get(whole);
        if (known != HashIndex.ABSENT) {
            return known;
        }
        int number = records.size();
        records.put(whole, number);
        if (keys.get(key) == HashIndex.ABSENT) {
            keys.put(key, keys.size());
        }
        if (number == keyOf.length) {
            keyOf = Arrays.copyOf(keyOf, number * 2);
        }
        keyOf[number] = keys.get(key);
        return number;
    }

    /** Number of the record whatever its bytes, by number of the record. */
    public int[] keys() {
        return Arrays.copyOf(keyOf, records.size());
    }

    /**
     * The number of the record that each draft is told by, or -1.
     *
     * @param record row of that record for each draft, ascending
     */
    public int[] ofDrafts(Connection db, long[] record) throws SQLException {
        int[] out = new int[record.length];
        Arrays.fill(out, -1);
        int at = 0;
        try (Statement statement = db.createStatement();
                ResultSet row =
                        statement.executeQuery(
                                "SELECT id, key_high, key_low, sha256 FROM record WHERE duplicate"
                                        + " = 0 ORDER BY id")) {
            while (row.next() && at < record.length) {
                long id = row.getLong(1);
                while (at < record.length && record[at] < id) {
                    at++;
                }
                if (at < record.length && record[at] == id) {
                    Hash128 key = new Hash128(row.getLong(2), row.getLong(3));
                    int number = records.get(key.with(row.getBytes(4)));
                    while (at < record.length && record[at] == id) {
                        out[at++] = number;
                    }
                }
            }
        }
        return out;
    }
}
