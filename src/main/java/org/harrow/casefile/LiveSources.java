package org.harrow.casefile;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;

/**
 * The sources whose records are visible: at least one import of theirs is in force and was not
 * refused. A time after the source's horizon is no usable time.
 */
public final class LiveSources {
    private static final long NO_HORIZON = Long.MAX_VALUE;

    private final Map<Integer, Long> horizons = new HashMap<>();

    /** Reads imports and log. */
    public LiveSources(Connection db) throws SQLException {
        Acts acts = new Acts(CustodyLog.read(db));
        try (Statement statement = db.createStatement();
                ResultSet row =
                        statement.executeQuery(
                                "SELECT source, act, horizon FROM import WHERE state <>"
                                        + " 'refused'")) {
            while (row.next()) {
                if (acts.inForce(row.getLong(2))) {
                    long said = row.getLong(3);
                    long horizon = row.wasNull() ? NO_HORIZON : said;
                    horizons.merge(row.getInt(1), horizon, Math::max);
                }
            }
        }
    }

    /** True where the source's records are visible. */
    public boolean contains(int source) {
        return horizons.containsKey(source);
    }

    /** The last microsecond that a record of this source may name. */
    public long horizon(int source) {
        return horizons.getOrDefault(source, NO_HORIZON);
    }

    /** Number of visible sources. */
    public int size() {
        return horizons.size();
    }
}
