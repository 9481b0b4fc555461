package org.harrow.casefile;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.harrow.model.Clock;
import org.harrow.model.Precision;

/** Whose clocks stamp each source, and how finely. */
@SuppressWarnings("EnumOrdinal") // the file's own words, see Schema
public final class ClockRows {
    private ClockRows() {}

    /**
     * @param clock who stamps
     * @param precision how finely
     * @param times how many of the source's dated drafts
     */
    public record Row(Clock clock, Precision precision, long times) {}

    /** By the source's hash, in the order of clocks and precisions. */
    public static Map<String, List<Row>> read(Connection db) throws SQLException {
        Map<String, List<Row>> out = new HashMap<>();
        try (PreparedStatement query =
                        db.prepareStatement(
                                "SELECT lower(hex(s.sha256)), d.clock, d.precision, count(*) FROM"
                                        + " draft d JOIN record r ON r.id = d.record JOIN source s ON"
                                        + " s.id = r.source WHERE d.lo IS NOT NULL GROUP BY s.id,"
                                        + " d.clock, d.precision ORDER BY s.id, d.clock, d.precision");
                ResultSet row = query.executeQuery()) {
            while (row.next()) {
                out.computeIfAbsent(
                                Objects.requireNonNull(row.getString(1)), k -> new ArrayList<>())
                        .add(
                                new Row(
                                        Clock.values()[row.getInt(2)],
                                        Precision.values()[row.getInt(3)],
                                        row.getLong(4)));
            }
        }
        return out;
    }
}
