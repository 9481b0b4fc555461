package org.harrow.casefile;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.harrow.model.AccountType;
import org.harrow.model.Clock;
import org.harrow.model.Kind;
import org.harrow.model.Precision;

/**
 * The closed lists as a file has them. A later version may add words at the end of a list; it never
 * moves or renames one, because rows hold their numbers.
 */
final class WordList {
    private static final Map<String, List<String>> LISTS =
            Map.of(
                    "kind", Arrays.stream(Kind.values()).map(Kind::id).toList(),
                    "clock", Arrays.stream(Clock.values()).map(Clock::id).toList(),
                    "precision", Arrays.stream(Precision.values()).map(Precision::id).toList(),
                    "account type",
                            Arrays.stream(AccountType.values()).map(AccountType::id).toList(),
                    "codec", List.of("as it is", "zstd"));

    private WordList() {}

    /** What a file's lists are to this version's. */
    enum Match {
        SAME,
        /** The file lacks words at the end. */
        OLDER,
        /** The file has more words at the end. */
        NEWER,
        /** A word stands elsewhere. */
        FOREIGN
    }

    static Match match(Connection db) throws SQLException {
        Map<String, List<String>> file = read(db);
        Match out = file.keySet().equals(LISTS.keySet()) ? Match.SAME : Match.FOREIGN;
        for (Map.Entry<String, List<String>> list : LISTS.entrySet()) {
            Match one = match(file.getOrDefault(list.getKey(), List.of()), list.getValue());
            out = out == Match.SAME ? one : one == Match.SAME || one == out ? out : Match.FOREIGN;
        }
        return out;
    }

    private static Match match(List<String> file, List<String> known) {
        int both = Math.min(file.size(), known.size());
        if (!file.subList(0, both).equals(known.subList(0, both))) {
            return Match.FOREIGN;
        }
        return file.size() == known.size()
                ? Match.SAME
                : file.size() < known.size() ? Match.OLDER : Match.NEWER;
    }

    private static Map<String, List<String>> read(Connection db) throws SQLException {
        Map<String, List<String>> out = new TreeMap<>();
        try (Statement statement = db.createStatement();
                ResultSet row =
                        statement.executeQuery(
                                "SELECT list, id, name FROM word ORDER BY list, id")) {
            while (row.next()) {
                List<String> list =
                        out.computeIfAbsent(row.getString(1), l -> new java.util.ArrayList<>());
                list.add(row.getLong(2) == list.size() ? row.getString(3) : "?");
            }
        }
        return out;
    }

    /** Writes the words that the file does not have. */
    static void complete(Connection db) throws SQLException {
        try (PreparedStatement insert =
                db.prepareStatement("INSERT OR IGNORE INTO word(list, id, name) VALUES(?, ?, ?)")) {
            for (Map.Entry<String, List<String>> list : LISTS.entrySet()) {
                for (int id = 0; id < list.getValue().size(); id++) {
                    insert.setString(1, list.getKey());
                    insert.setInt(2, id);
                    insert.setString(3, list.getValue().get(id));
                    insert.addBatch();
                }
            }
            insert.executeBatch();
        }
    }
}
