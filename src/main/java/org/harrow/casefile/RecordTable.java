package org.harrow.casefile;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;

/**
 * The records that carry drafts, each at the lowest of the visible places where its bytes stand.
 * Columns by index; ids ascend.
 */
public final class RecordTable {
    /** A visible place of a record. */
    private record Seat(long id, int source, long entry, long offset, long length) {}

    private final long[] id;
    private final long[] seat;
    private final int[] source;
    private final int[] sourceRank;
    private final int[] entryRank;
    private final long[] offset;
    private final long[] length;
    private final long[] horizon;
    private int size;

    /** Reads the records of visible sources. */
    public RecordTable(Connection db, LiveSources live, Ranks ranks) throws SQLException {
        int count = (int) CaseFile.number(db, "SELECT count(*) FROM record WHERE duplicate = 0");
        id = new long[count];
        seat = new long[count];
        source = new int[count];
        sourceRank = new int[count];
        entryRank = new int[count];
        offset = new long[count];
        length = new long[count];
        horizon = new long[count];
        Map<Hash128, Twin> twins = twins(db, live, ranks);
        load(db, live, ranks, twins);
    }

    /** What orders places: sources by hash, members by name. */
    public record Ranks(Map<Integer, Integer> sources, EntryTable entries) {
        int of(int source) {
            return sources.getOrDefault(source, 0);
        }
    }

    /** The lowest place of a record's later sightings, and the latest horizon among them. */
    private record Twin(Seat seat, long horizon) {}

    private static Map<Hash128, Twin> twins(Connection db, LiveSources live, Ranks ranks)
            throws SQLException {
        Comparator<Seat> order = order(ranks);
        Map<Hash128, Twin> out = new HashMap<>();
        try (Statement statement = db.createStatement();
                ResultSet row =
                        statement.executeQuery(
                                "SELECT id, source, entry, offset, length, key_high, key_low,"
                                        + " sha256 FROM record WHERE duplicate = 1")) {
            while (row.next()) {
                if (live.contains(row.getInt(2))) {
                    Twin here = new Twin(seat(row), live.horizon(row.getInt(2)));
                    out.merge(
                            hash(row),
                            here,
                            (a, b) ->
                                    new Twin(
                                            order.compare(a.seat, b.seat) <= 0 ? a.seat : b.seat,
                                            Math.max(a.horizon, b.horizon)));
                }
            }
        }
        return out;
    }

    private static Comparator<Seat> order(Ranks ranks) {
        return Comparator.comparingInt((Seat s) -> ranks.of(s.source))
                .thenComparingInt(s -> ranks.entries.rank(s.entry))
                .thenComparingLong(Seat::offset)
                .thenComparingLong(Seat::length);
    }

    private static Seat seat(ResultSet row) throws SQLException {
        return new Seat(
                row.getLong(1), row.getInt(2), row.getLong(3), row.getLong(4), row.getLong(5));
    }

    private static Hash128 hash(ResultSet row) throws SQLException {
        return new Hash128(row.getLong(6), row.getLong(7)).with(row.getBytes(8));
    }

    private void load(Connection db, LiveSources live, Ranks ranks, Map<Hash128, Twin> twins)
            throws SQLException {
        Comparator<Seat> order = order(ranks);
        String hashes = twins.isEmpty() ? "" : ", key_high, key_low, sha256";
        try (Statement statement = db.createStatement();
                ResultSet row =
                        statement.executeQuery(
                                "SELECT id, source, entry, offset, length"
                                        + hashes
                                        + " FROM record WHERE duplicate = 0 ORDER BY id")) {
            while (row.next()) {
                Seat own = seat(row);
                Twin twin = twins.isEmpty() ? null : twins.get(hash(row));
                boolean visible = live.contains(own.source);
                if (twin != null && !visible) {
                    add(own.id, twin.seat, twin.horizon, ranks);
                } else if (twin != null) {
                    boolean lower = order.compare(twin.seat, own) < 0;
                    long end = Math.max(live.horizon(own.source), twin.horizon);
                    add(own.id, lower ? twin.seat : own, end, ranks);
                } else if (visible) {
                    add(own.id, own, live.horizon(own.source), ranks);
                }
            }
        }
    }

    private void add(long record, Seat place, long end, Ranks ranks) {
        id[size] = record;
        seat[size] = place.id;
        source[size] = place.source;
        sourceRank[size] = ranks.of(place.source);
        entryRank[size] = ranks.entries.rank(place.entry);
        offset[size] = place.offset;
        length[size] = place.length;
        horizon[size] = end;
        size++;
    }

    /** Number of records. */
    public int size() {
        return size;
    }

    /** The record that drafts name. */
    public long id(int index) {
        return id[index];
    }

    /** The equal record that is shown as exhibit. */
    public long seat(int index) {
        return seat[index];
    }

    /** The source of that exhibit. */
    public int source(int index) {
        return source[index];
    }

    /** The last microsecond that the record may name. */
    public long horizon(int index) {
        return horizon[index];
    }

    /** Compares two records by their exhibits. */
    public int compare(int a, int b) {
        int order = Integer.compare(sourceRank[a], sourceRank[b]);
        order = order != 0 ? order : Integer.compare(entryRank[a], entryRank[b]);
        order = order != 0 ? order : Long.compare(offset[a], offset[b]);
        order = order != 0 ? order : Long.compare(length[a], length[b]);
        return order != 0 ? order : Long.compare(id[a], id[b]);
    }
}
