package org.harrow.casefile;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;

/**
 * Leaves out of a salvaged case the rows that name what was lost or damaged: an action without its
 * record, account or artifact, or of a kind that no list has, cannot be shown.
 */
final class Dangling {
    private static final List<String> DROP =
            List.of(
                    "DELETE FROM artifact WHERE id < 1",
                    "DELETE FROM account WHERE id < 1 OR (stable IS NULL AND login IS NULL) OR type"
                            + " NOT IN (SELECT id FROM word WHERE list = 'account type')",
                    "DELETE FROM record WHERE source NOT IN (SELECT id FROM source) OR (entry IS NOT"
                            + " NULL AND entry NOT IN (SELECT id FROM entry)) OR offset < 0 OR length"
                            + " < 0",
                    "DELETE FROM draft WHERE record NOT IN (SELECT id FROM record) OR artifact NOT"
                            + " IN (SELECT id FROM artifact WHERE name <> '') OR (account IS NOT NULL AND account NOT"
                            + " IN (SELECT id FROM account)) OR (owner IS NOT NULL AND owner NOT IN"
                            + " (SELECT id FROM account)) OR kind NOT IN (SELECT id FROM word WHERE"
                            + " list = 'kind') OR clock NOT IN (SELECT id FROM word WHERE list ="
                            + " 'clock') OR precision NOT IN (SELECT id FROM word WHERE list ="
                            + " 'precision') OR lo > hi OR (attributes IS NOT NULL AND NOT"
                            + " json_valid(attributes))",
                    "DELETE FROM link WHERE draft NOT IN (SELECT id FROM draft) OR artifact NOT IN"
                            + " (SELECT id FROM artifact WHERE name <> '')",
                    "DELETE FROM mention WHERE draft NOT IN (SELECT id FROM draft) OR account NOT IN"
                            + " (SELECT id FROM account)");

    private Dangling() {}

    /** A row that says how many were left out; empty where none were. */
    static Optional<Salvage.Row> drop(Connection db) throws SQLException {
        long dropped = 0;
        try (Statement statement = db.createStatement()) {
            for (String sql : DROP) {
                dropped += statement.executeUpdate(sql);
            }
        }
        return dropped == 0
                ? Optional.empty()
                : Optional.of(
                        new Salvage.Row(
                                "references",
                                0,
                                dropped + " rows name what was lost and were left out"));
    }
}
