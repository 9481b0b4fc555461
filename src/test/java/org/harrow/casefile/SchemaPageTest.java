package org.harrow.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The page that says what a case file is says what this version writes. */
class SchemaPageTest {
    private static final Path PAGE = Path.of("docs/case-file.md");
    private static final Pattern TABLE = Pattern.compile("\\*\\*(\\w+)\\*\\*(?:\\s\\(([^)]*)\\))?");

    private static Map<String, List<String>> tables() throws SQLException {
        Map<String, List<String>> out = new TreeMap<>();
        try (Connection db = DriverManager.getConnection("jdbc:sqlite::memory:")) {
            Schema.create(db);
            try (Statement names = db.createStatement();
                    ResultSet row =
                            names.executeQuery(
                                    "SELECT name FROM sqlite_schema WHERE type = 'table' AND name"
                                            + " NOT LIKE 'sqlite_%' AND name NOT LIKE 'search_%'")) {
                while (row.next()) {
                    out.put(row.getString(1), folded(Schema.columns(db, row.getString(1))));
                }
            }
        }
        return out;
    }

    /** The page says once that the halves of a hash are two columns. */
    private static List<String> folded(List<String> columns) {
        return columns.stream()
                .filter(column -> !column.endsWith("_low"))
                .map(column -> column.replaceFirst("_high$", ""))
                .toList();
    }

    @Test
    void listsEveryTableAndTheColumnsItHas() throws IOException, SQLException {
        String page = Files.readString(PAGE);
        assertTrue(page.contains("user version " + Schema.VERSION), "another schema");
        assertTrue(
                page.contains(
                        "0x"
                                + Integer.toHexString(Schema.APPLICATION_ID)
                                        .toUpperCase(java.util.Locale.ROOT)));
        Map<String, List<String>> tables = tables();
        List<String> missing = new ArrayList<>(tables.keySet());
        missing.remove("word"); // described in the table at the top
        Matcher said = TABLE.matcher(page);
        while (said.find()) {
            missing.remove(said.group(1));
            List<String> columns = tables.get(said.group(1));
            if (said.group(2) != null && columns != null) {
                assertEquals(
                        columns,
                        List.of(said.group(2).split(",\\s*")),
                        PAGE + " says other columns of " + said.group(1));
            }
        }
        assertEquals(List.of(), missing, "tables that " + PAGE + " does not describe");
    }
}
