package org.harrow.engine;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.harrow.engine.TableDraft.Part;

/**
 * What the columns of a table seem to be, by their names and by their first values: a proposal for
 * a person to check. The same table gives the same proposal.
 */
final class TableGuess {
    /** Share of the values that must look like what a column is taken for. */
    private static final double MOST = 0.8;

    private static final int LONGEST_NAME = 40;

    /** Times as a year or a day begins them, and seconds or milliseconds since 1970. */
    private static final Pattern TIME =
            Pattern.compile(
                    "(19|20)\\d\\d-?[01]\\d-?[0-3]\\d([T ].*)?|[0-3]?\\d[./-][0-3]?\\d[./-]\\d{2,4}([ ,].*)?"
                            + "|1\\d{9}(\\.\\d+)?|1\\d{12}");

    private static final Pattern ADDRESS = Pattern.compile("https?://\\S+");
    private static final Pattern NAME = Pattern.compile("(?=.*\\p{L})\\S{1," + LONGEST_NAME + "}");
    private static final Pattern WORDS = Pattern.compile("(?s).*\\p{L}\\S*\\s+\\S*\\p{L}.*");

    private final List<String> names;
    private final List<List<String>> rows;
    private final Map<Part, String> found = new EnumMap<>(Part.class);
    private final Set<Integer> taken = new HashSet<>();

    private TableGuess(List<String> names, List<List<String>> rows) {
        this.names = names;
        this.rows = rows;
    }

    /**
     * @param names of the columns
     * @param rows the first ones, without the names
     */
    static Map<Part, String> of(List<String> names, List<List<String>> rows) {
        TableGuess guess = new TableGuess(names, rows);
        for (Part part : Part.values()) {
            guess.take(part, column -> guess.isNamed(part, column) && guess.mayBe(part, column));
        }
        guess.take(Part.TIME, column -> guess.most(column, TIME));
        guess.take(Part.URL, column -> guess.most(column, ADDRESS));
        guess.take(Part.ACCOUNT, guess::looksLikeNames);
        guess.take(Part.TEXT, column -> guess.most(column, WORDS));
        return guess.found;
    }

    private void take(Part part, Predicate<Integer> fits) {
        if (!found.containsKey(part)) {
            IntStream.range(0, names.size())
                    .filter(column -> !taken.contains(column) && fits.test(column))
                    .findFirst()
                    .ifPresent(
                            column -> {
                                taken.add(column);
                                found.put(part, names.get(column));
                            });
        }
    }

    private boolean isNamed(Part part, int column) {
        String name = names.get(column).strip().toLowerCase(Locale.ROOT);
        List<String> words =
                switch (part) {
                    case TIME -> List.of("time", "date", "created", "posted", "when");
                    case ACCOUNT ->
                            List.of("account", "user", "author", "actor", "login", "nick", "who");
                    case ARTIFACT ->
                            List.of("topic", "thread", "artifact", "object", "repo", "subject");
                    case TEXT -> List.of("text", "body", "content", "message", "comment");
                    case URL -> List.of("url", "link", "address");
                    case KEY -> List.of("post_id", "comment_id", "row_id");
                };
        return words.stream().anyMatch(name::contains) || (part == Part.KEY && name.equals("id"));
    }

    /** A column named so whose values are none of the kind is another. */
    private boolean mayBe(Part part, int column) {
        return rows.isEmpty()
                || switch (part) {
                    case TIME -> most(column, TIME);
                    case URL -> most(column, ADDRESS);
                    case KEY -> values(column).stream().distinct().count() == values(column).size();
                    case ACCOUNT, ARTIFACT, TEXT -> !most(column, TIME);
                };
    }

    private boolean looksLikeNames(int column) {
        return most(column, NAME) && !most(column, TIME) && !most(column, ADDRESS);
    }

    private boolean most(int column, Pattern pattern) {
        List<String> values = values(column);
        long like = values.stream().filter(value -> pattern.matcher(value).matches()).count();
        return !values.isEmpty() && like >= MOST * values.size();
    }

    private List<String> values(int column) {
        return rows.stream()
                .filter(row -> row.size() > column)
                .map(row -> row.get(column).strip())
                .filter(value -> !value.isEmpty())
                .toList();
    }
}
