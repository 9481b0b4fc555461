package org.harrow.casefile;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.harrow.model.IntakeRecord;
import org.jspecify.annotations.Nullable;

/** Members of one container, and the places of its records that are in the case already. */
final class Entries {
    private final int source;
    private final Map<String, Long> numbers = new HashMap<>();
    private final HashIndex places = new HashIndex();

    /**
     * @param isNew true where the case holds nothing of this source yet
     */
    Entries(Connection db, int source, boolean isNew) throws SQLException {
        this.source = source;
        if (isNew) {
            return;
        }
        try (PreparedStatement query =
                db.prepareStatement("SELECT name, id FROM entry WHERE source = ?")) {
            query.setInt(1, source);
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    numbers.put(row.getString(1), row.getLong(2));
                }
            }
        }
        if (isRead(db, source)) {
            loadPlaces(db);
        }
    }

    private static boolean isRead(Connection db, int source) throws SQLException {
        return CaseFile.number(
                        db, "SELECT count(*) FROM import WHERE read > 0 AND source = " + source)
                > 0;
    }

    private void loadPlaces(Connection db) throws SQLException {
        try (PreparedStatement query =
                db.prepareStatement(
                        "SELECT entry, offset, length, key_high, key_low FROM record WHERE source"
                                + " = ?")) {
            query.setInt(1, source);
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    Hash128 key = new Hash128(row.getLong(4), row.getLong(5));
                    places.put(place(row.getLong(1), row.getLong(2), row.getLong(3), key), 0);
                }
            }
        }
    }

    /** Number of a member, which is written where it is new; null for a file that is none. */
    @Nullable Long number(@Nullable String name, BatchTables tables) throws SQLException {
        if (name == null) {
            return null;
        }
        String clean = Texts.clean(name);
        Long known = numbers.get(clean);
        if (known != null) {
            return known;
        }
        long id = tables.next(Table.ENTRY);
        tables.of(Table.ENTRY).set(id).set(source).set(clean).add();
        numbers.put(clean, id);
        return id;
    }

    /** True where an earlier import of the same bytes has stored this place of this record. */
    boolean isStored(IntakeRecord record, @Nullable Long entry, Hash128 key) {
        return places.size() > 0
                && places.get(
                                place(
                                        entry == null ? 0 : entry,
                                        record.place().offset(),
                                        record.place().length(),
                                        key))
                        != HashIndex.ABSENT;
    }

    private static Hash128 place(long entry, long offset, long length, Hash128 key) {
        return new Hash128(
                key.high() + offset * 0x9E3779B97F4A7C15L,
                key.low() + entry * 0xC2B2AE3D27D4EB4FL + length * 0x165667B19E3779F9L);
    }
}
