package org.harrow.casefile;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.harrow.model.Kind;
import org.harrow.model.Place;
import org.harrow.model.Stamp;
import org.harrow.model.TimeInterval;
import org.jspecify.annotations.Nullable;

/** Fetches what the snapshot does not hold: texts and exhibits, one action at a time. */
public final class ActionRows implements AutoCloseable {
    private final Connection db;
    private final PreparedStatement query;

    /** Prepares the query; it is good as long as the connection. */
    public ActionRows(Connection db) throws SQLException {
        this.db = db;
        query =
                db.prepareStatement(
                        "SELECT d.kind, d.lo, d.hi, d.clock, d.precision, d.derived, d.raw,"
                                + " d.object, d.reply_to, d.url, d.attributes, d.text, r.source,"
                                + " r.entry, r.offset, r.length, lower(hex(r.sha256)) FROM draft d,"
                                + " record r WHERE d.id = ? AND r.id = ?");
    }

    /**
     * One telling with its exhibit.
     *
     * @param kind what was done
     * @param stamp when
     * @param said what it says
     * @param seat where the record lies
     */
    public record Row(Kind kind, Stamp stamp, Said said, Seat seat) {}

    /**
     * @param object as stored: from the slash on where it lies in the artifact
     * @param replyTo what it answers
     * @param url its address
     * @param attributes canonical JSON of the others
     * @param text its text
     */
    public record Said(
            @Nullable String object,
            @Nullable String replyTo,
            @Nullable String url,
            @Nullable String attributes,
            String text) {}

    /**
     * @param source number of the source
     * @param entry number of the member, 0 for none
     * @param place where in it
     * @param sha256 hex
     */
    public record Seat(int source, long entry, Place place, String sha256) {}

    /**
     * @param draft the telling's row
     * @param record the exhibit's row
     */
    public Row get(long draft, long record) throws SQLException {
        query.setLong(1, draft);
        query.setLong(2, record);
        try (ResultSet row = query.executeQuery()) {
            row.next();
            return new Row(
                    Words.kind(row.getInt(1)),
                    stamp(row),
                    new Said(
                            row.getString(8),
                            row.getString(9),
                            row.getString(10),
                            row.getString(11),
                            row.getString(12)),
                    new Seat(
                            row.getInt(13),
                            row.getLong(14),
                            new Place(row.getLong(15), row.getLong(16)),
                            row.getString(17)));
        }
    }

    private static Stamp stamp(ResultSet row) throws SQLException {
        long lo = row.getLong(2);
        TimeInterval at = row.wasNull() ? null : new TimeInterval(lo, row.getLong(3));
        return new Stamp(
                at,
                Words.clock(row.getInt(4)),
                Words.precision(row.getInt(5)),
                row.getString(7),
                row.getInt(6) != 0);
    }

    /** Numbers of the artifacts a draft links to, as in the file. */
    public List<Integer> links(long draft) throws SQLException {
        return pointers(Table.LINK, draft);
    }

    /** Numbers of the accounts as seen that a draft addresses, as in the file. */
    public List<Integer> mentions(long draft) throws SQLException {
        return pointers(Table.MENTION, draft);
    }

    private List<Integer> pointers(Table table, long draft) throws SQLException {
        List<Integer> out = new ArrayList<>();
        try (PreparedStatement range = db.prepareStatement(table.range())) {
            range.setLong(1, draft);
            range.setLong(2, draft + 1);
            try (ResultSet row = range.executeQuery()) {
                while (row.next()) {
                    out.add(row.getInt(2));
                }
            }
        }
        return out;
    }

    /** What orders versions of an action: the attribute {@code updated_at}, or null. */
    public @Nullable String attributes(long draft) throws SQLException {
        try (PreparedStatement one =
                db.prepareStatement("SELECT attributes FROM draft WHERE id = ?")) {
            one.setLong(1, draft);
            try (ResultSet row = one.executeQuery()) {
                return row.next() ? row.getString(1) : null;
            }
        }
    }

    /** What a draft says. */
    public String text(long draft) throws SQLException {
        try (PreparedStatement one = db.prepareStatement("SELECT text FROM draft WHERE id = ?")) {
            one.setLong(1, draft);
            try (ResultSet row = one.executeQuery()) {
                return row.next() ? row.getString(1) : "";
            }
        }
    }

    @Override
    public void close() throws SQLException {
        query.close();
    }
}
