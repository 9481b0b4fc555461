package org.harrow.engine;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.harrow.intake.table.Dialect;
import org.harrow.intake.table.Mapping;
import org.harrow.model.CanonicalJson;
import org.harrow.model.CaseException;

/** A mapping of a table put together column by column, for whoever does not want to write JSON. */
public final class TableDraft {
    private static final int HEAD = 1 << 16;
    private static final Pattern SAFE = Pattern.compile("[^A-Za-z0-9-]+");

    private TableDraft() {}

    /** What a column can stand for, in the order in which it is asked. */
    public enum Part {
        TIME("Time"),
        ACCOUNT("Account"),
        ARTIFACT("What it was done to"),
        TEXT("Text"),
        URL("Web address"),
        KEY("Number of the row");

        private final String title;

        Part(String title) {
            this.title = title;
        }

        /** The word on the screen. */
        public String title() {
            return title;
        }
    }

    /**
     * @param zone as {@code UTC} or {@code Europe/Paris}
     * @param pattern as {@code d.M.yyyy H:mm}; empty for ISO 8601 and seconds since 1970
     */
    public record Written(String zone, String pattern) {}

    /**
     * A table at first sight.
     *
     * @param columns their names
     * @param rows the first values, as they are written
     * @param guess what the columns seem to be; nothing is read by it before a person has agreed
     */
    public record Look(List<String> columns, List<List<String>> rows, Map<Part, String> guess) {
        public Look {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
            guess = Map.copyOf(guess);
        }
    }

    /**
     * Looks at a CSV or TSV file.
     *
     * @throws CaseException where it is no table with names in its first row
     */
    public static Look look(Path file) throws CaseException {
        try (InputStream in = Files.newInputStream(file)) {
            String text = text(in.readNBytes(HEAD));
            Dialect dialect = Dialect.of(text);
            if (dialect == null || !dialect.isHeader()) {
                throw new CaseException(
                        file.getFileName()
                                + " is no CSV or TSV with the names of its columns in the first"
                                + " row. Write a mapping with a \"header\" for it.");
            }
            List<List<String>> rows = dialect.values(text);
            return new Look(dialect.header(), rows, TableGuess.of(dialect.header(), rows));
        } catch (IOException e) {
            throw new CaseException("The file " + file + " cannot be read.", e);
        }
    }

    /** UTF-16 where its mark says so, as some spreadsheets write it; else UTF-8. */
    private static String text(byte[] head) {
        boolean wide =
                head.length > 1
                        && ((head[0] == (byte) 0xFE && head[1] == (byte) 0xFF)
                                || (head[0] == (byte) 0xFF && head[1] == (byte) 0xFE));
        String read = new String(head, wide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8);
        return read.startsWith("\uFEFF") ? read.substring(1) : read;
    }

    /**
     * How the times of a column are written, where that can be told; else the empty pattern.
     *
     * @param column its name
     */
    public static String pattern(Look look, String column) {
        int at = look.columns().indexOf(column);
        return at < 0
                ? ""
                : TablePattern.of(
                        look.rows().stream()
                                .filter(row -> row.size() > at)
                                .map(row -> row.get(at))
                                .toList());
    }

    /**
     * The mapping's JSON.
     *
     * @param name of the mapping; what is no letter, digit or hyphen becomes a hyphen
     * @param kind one word of the list of kinds, for every row
     * @param times zone of times that name none, and how they are written
     * @param columns by what they stand for
     * @throws CaseException where nothing can be read by it
     */
    public static String json(String name, String kind, Written times, Map<Part, String> columns)
            throws CaseException {
        String account = columns.get(Part.ACCOUNT);
        if (account == null || !columns.containsKey(Part.TIME)) {
            throw new CaseException("Say which column is the time and which the account.");
        }
        Map<String, Object> json = new TreeMap<>();
        json.put("name", SAFE.matcher(name.strip()).replaceAll("-"));
        json.put("venue", "table");
        json.put("zone", times.zone.isBlank() ? "UTC" : times.zone.strip());
        if (!times.pattern.isBlank()) {
            json.put("time_pattern", times.pattern.strip());
        }
        json.put("kind", kind);
        json.put("columns", columns.values().stream().distinct().sorted().toList());
        columns.forEach(
                (part, column) ->
                        json.put(
                                part.name().toLowerCase(java.util.Locale.ROOT),
                                "{" + column + "}"));
        String artifact = columns.get(Part.ARTIFACT);
        json.put(
                "artifact",
                artifact == null ? "table:account/{" + account + "}" : "table:{" + artifact + "}");
        String text = CanonicalJson.write(json);
        Mapping.parse(text);
        return text;
    }
}
