package org.harrow.report.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.harrow.model.TimeInterval;
import org.jspecify.annotations.Nullable;

/** A finding's statistic for a reader: durations as a clock shows them, windows as a table. */
final class Statistics {
    /** What would overturn the finding: it has a place of its own. */
    static final String REFUTED_BY = "refuted_by";

    private static final String SECONDS = "_seconds";
    private static final Pattern ACTION = Pattern.compile("[0-9a-f]{32}|\\[hash\\]");

    /** Longer lists say nothing on paper. */
    private static final int MANY = 24;

    /** Columns that fit beside each other. */
    private static final int WIDE = 6;

    private static final Pattern NUMBER = Pattern.compile("\\d{1,12}");

    private static final Pattern HOURS = Pattern.compile("(\\d{1,6})h");

    private final Book book;
    private final Markup out;

    Statistics(Book book) {
        this.book = book;
        this.out = book.out();
    }

    void rows(Facts facts, Map<String, Object> statistic) {
        for (Map.Entry<String, Object> entry : statistic.entrySet()) {
            if (!isTable(entry.getValue()) && !entry.getKey().equals(REFUTED_BY)) {
                facts.row(name(entry.getKey()), value(entry.getKey(), entry.getValue()));
            }
        }
    }

    void tables(Map<String, Object> statistic) {
        for (Map.Entry<String, Object> entry : statistic.entrySet()) {
            if (entry.getValue() instanceof Map<?, ?> rows && isTable(rows)) {
                table(entry.getKey(), rows);
            }
        }
    }

    private static boolean isTable(Object value) {
        return value instanceof Map<?, ?> map
                && !map.isEmpty()
                && map.values().stream().allMatch(Map.class::isInstance);
    }

    private void table(String name, Map<?, ?> rows) {
        Set<String> keys = new LinkedHashSet<>();
        rows.values().forEach(r -> ((Map<?, ?>) r).keySet().forEach(k -> keys.add("" + k)));
        if (keys.size() > WIDE) {
            turned(name, rows, keys);
            return;
        }
        List<String> columns = new ArrayList<>();
        columns.add(name(name) + "|rest");
        keys.forEach(k -> columns.add(name(k) + "|short"));
        Grid grid = new Grid(book.out(), "statistic", name(name), columns.toArray(String[]::new));
        rows.entrySet().stream()
                .sorted(Comparator.comparingDouble(e -> order("" + e.getKey())))
                .forEach(
                        row -> {
                            List<String> cells = new ArrayList<>();
                            cells.add(window("" + row.getKey()));
                            Map<?, ?> values = (Map<?, ?>) row.getValue();
                            keys.forEach(k -> cells.add(value(k, values.get(k))));
                            grid.row(cells.toArray(String[]::new));
                        });
        grid.end();
    }

    /** More columns than a page has room for become lines. */
    private void turned(String name, Map<?, ?> rows, Set<String> keys) {
        List<Map.Entry<?, ?>> shown = new ArrayList<>();
        rows.entrySet().stream().limit(WIDE - 2).forEach(shown::add);
        List<String> columns = new ArrayList<>(List.of(name(name) + "|rest"));
        shown.forEach(row -> columns.add(row.getKey() + "|rest"));
        Grid grid = new Grid(book.out(), "statistic", name(name), columns.toArray(String[]::new));
        for (String key : keys) {
            List<String> cells = new ArrayList<>(List.of(name(key)));
            shown.forEach(row -> cells.add(value(key, ((Map<?, ?>) row.getValue()).get(key))));
            grid.row(cells.toArray(String[]::new));
        }
        grid.end();
    }

    private static double order(String key) {
        Matcher hours = HOURS.matcher(key);
        if (hours.matches()) {
            return Double.parseDouble(hours.group(1));
        }
        return NUMBER.matcher(key).matches() ? Double.parseDouble(key) : Double.MAX_VALUE;
    }

    /** A window is named by its seconds. */
    private String window(String key) {
        return NUMBER.matcher(key).matches()
                ? out.word("within") + " " + Format.duration(Long.parseLong(key) * 1_000_000L)
                : key;
    }

    private String name(String key) {
        return out.word(Format.words(key.endsWith(SECONDS) ? key.replace(SECONDS, "") : key));
    }

    private String value(String key, @Nullable Object value) {
        if (key.endsWith(SECONDS) && value instanceof List<?> pair && pair.size() == 2) {
            TimeInterval span = new TimeInterval(micros(pair.get(0)), micros(pair.get(1)));
            return Format.duration(span) + " " + Format.tolerance(span);
        }
        return switch (value) {
            case null -> "";
            case Boolean yes -> out.word(yes ? "yes" : "no");
            case List<?> list when list.isEmpty() -> out.word("none");
            case List<?> list when list.size() > MANY ->
                    out.say(Format.count(list.size()) + " values, in the machine-readable twin");
            case List<?> list when list.getFirst() instanceof Map ->
                    list.stream().map(this::inner).collect(Collectors.joining(" · "));
            case List<?> list when list.getFirst() instanceof String ->
                    list.stream()
                            .map(s -> said(String.valueOf(s)))
                            .collect(Collectors.joining(", "));
            case Map<?, ?> map -> inner(map);
            case String text -> said(text);
            default -> Format.value(value);
        };
    }

    private String said(String text) {
        String told = out.tell(text);
        return told.equals(text) ? out.word(text) : told;
    }

    /** Ids of actions say nothing on paper: the chronology shows the actions themselves. */
    private String inner(Object item) {
        if (!(item instanceof Map<?, ?> map)) {
            return out.number(Format.value(item));
        }
        return map.entrySet().stream()
                .filter(e -> !ACTION.matcher(String.valueOf(e.getValue())).matches())
                .map(
                        e ->
                                name("" + e.getKey())
                                        + " "
                                        + out.number(value("" + e.getKey(), e.getValue())))
                .collect(Collectors.joining("; "));
    }

    private static long micros(Object seconds) {
        return seconds instanceof Number n ? Math.round(n.doubleValue() * 1e6) : 0;
    }

    /** What the detector itself says would refute the finding, or null. */
    static @Nullable String refutedBy(Map<String, Object> statistic) {
        return statistic.get(REFUTED_BY) instanceof String s ? s : null;
    }
}
