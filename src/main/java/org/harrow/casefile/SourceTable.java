package org.harrow.casefile;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.harrow.model.ImportedFile;
import org.harrow.model.Ledger;
import org.harrow.model.Source;
import org.jspecify.annotations.Nullable;

/** The sources whose imports are in force, by their number in the file. */
public final class SourceTable {
    private final Map<Integer, Source> sources = new TreeMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();

    /** Reads sources, imports and log. */
    public SourceTable(Connection db) throws SQLException {
        Acts acts = new Acts(CustodyLog.read(db));
        try (Statement statement = db.createStatement();
                ResultSet row =
                        statement.executeQuery(
                                "SELECT s.id, lower(hex(s.sha256)), s.bytes, i.act, i.file,"
                                        + " i.format, i.captured, i.started, i.state, i.read, i.stored,"
                                        + " i.duplicate, i.rejected, i.undated FROM import i JOIN"
                                        + " source s ON s.id = i.source ORDER BY i.id")) {
            while (row.next()) {
                if (acts.inForce(row.getLong(4))) {
                    int id = row.getInt(1);
                    Source next = source(row);
                    sources.merge(id, next, SourceTable::joined);
                    numbers.put(next.original().sha256(), id);
                }
            }
        }
    }

    private static Source source(ResultSet row) throws SQLException {
        long captured = row.getLong(7);
        boolean known = !row.wasNull();
        return new Source(
                row.getString(5),
                row.getString(6),
                new ImportedFile.Original(row.getString(2), row.getLong(3)),
                new Ledger(
                        row.getLong(10),
                        row.getLong(11),
                        row.getLong(12),
                        row.getLong(13),
                        row.getLong(14)),
                new Source.Obtained(
                        time(row.getLong(8)),
                        known ? time(captured) : null,
                        row.getString(9).equals("done") || row.getString(9).equals("refused")));
    }

    private static Instant time(long micros) {
        return Instant.EPOCH.plus(micros, ChronoUnit.MICROS);
    }

    /** One source of two imports: the first name in order, the first complete reading. */
    private static Source joined(Source a, Source b) {
        boolean later = !a.obtained().complete() || (a.format() == null && b.format() != null);
        Source reading = later ? b : a;
        String file = a.file().compareTo(b.file()) <= 0 ? a.file() : b.file();
        return new Source(
                file,
                reading.format(),
                a.original(),
                reading.ledger(),
                new Source.Obtained(
                        a.obtained().imported(),
                        earliest(a.obtained().captured(), b.obtained().captured()),
                        reading.obtained().complete()));
    }

    private static @Nullable Instant earliest(@Nullable Instant a, @Nullable Instant b) {
        return a == null || (b != null && b.isBefore(a)) ? b : a;
    }

    /** All sources by name, then hash. */
    public List<Source> list() {
        return sources.values().stream()
                .sorted(
                        Comparator.comparing(Source::file)
                                .thenComparing(s -> s.original().sha256()))
                .toList();
    }

    /** The source with this number. */
    public Source get(int number) {
        return Objects.requireNonNull(sources.get(number));
    }

    /** Number of the source with this hash, or null. */
    public @Nullable Integer number(String sha256) {
        return numbers.get(sha256);
    }

    /** Every source's place in the order of hashes, by number. */
    public Map<Integer, Integer> ranks() {
        List<Integer> order =
                sources.keySet().stream()
                        .sorted(Comparator.comparing(n -> get(n).original().sha256()))
                        .toList();
        Map<Integer, Integer> out = new HashMap<>();
        for (int i = 0; i < order.size(); i++) {
            out.put(order.get(i), i);
        }
        return out;
    }
}
