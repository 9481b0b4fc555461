package org.harrow.casefile;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Names of containers' members, by number. */
public final class EntryTable {
    private final Map<Long, String> names = new HashMap<>();
    private final Map<Long, Integer> ranks = new HashMap<>();

    /** Reads all of them. */
    public EntryTable(Connection db) throws SQLException {
        try (Statement statement = db.createStatement();
                ResultSet row = statement.executeQuery("SELECT id, name FROM entry")) {
            while (row.next()) {
                names.put(row.getLong(1), row.getString(2));
            }
        }
        List<Map.Entry<Long, String>> order =
                names.entrySet().stream()
                        .sorted(
                                Comparator.comparing((Map.Entry<Long, String> e) -> e.getValue())
                                        .thenComparing(Map.Entry::getKey))
                        .toList();
        for (int i = 0; i < order.size(); i++) {
            ranks.put(order.get(i).getKey(), i + 1);
        }
    }

    /** Name of a member; null for number 0, which stands for a file that is no container. */
    public @Nullable String name(long number) {
        return names.get(number);
    }

    /** Number of members. */
    public int size() {
        return names.size();
    }

    /** A member's place in the order of names; 0 for a file that is no container. */
    public int rank(long number) {
        return ranks.getOrDefault(number, 0);
    }
}
