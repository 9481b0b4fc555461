package org.harrow.report;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Takes names, addresses, dates, hashes and long numbers out of sentences. */
final class Scrubber {
    /** What could lead back by a search, in the order it is replaced. */
    private static final List<Map.Entry<Pattern, String>> TRACES =
            List.of(
                    Map.entry(Pattern.compile("(?i)\\b(?:https?|at)://\\S+"), "[address]"),
                    Map.entry(Pattern.compile("[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+"), "[address]"),
                    Map.entry(
                            Pattern.compile(
                                    "\\b\\d{4}-\\d\\d-\\d\\d(?:[T ]\\d\\d:\\d\\d(?::\\d\\d(?:\\.\\d+)?)?Z?)?"),
                            "[date]"),
                    Map.entry(
                            Pattern.compile(
                                    "\\b(?=[0-9a-f]*[0-9])(?=[0-9a-f]*[a-f])[0-9a-f]{7,64}\\b"),
                            "[hash]"),
                    Map.entry(Pattern.compile("#\\d+"), "#[number]"),
                    Map.entry(Pattern.compile("(?<![\\d.])\\d{7,}(?![\\d.])"), "[number]"));

    private final Map<String, String> labels;
    private final @Nullable Pattern names;

    /**
     * @param labels what stands for each name
     * @param ordinary words that sentences use anyway, lower case: a name like these is replaced
     *     only where it stands with its venue
     */
    Scrubber(Map<String, String> labels, Set<String> ordinary) {
        this.labels = labels;
        String alternatives =
                labels.keySet().stream()
                        .filter(n -> n.length() >= 3)
                        .filter(n -> !ordinary.contains(n.toLowerCase(Locale.ROOT)))
                        .sorted(
                                Comparator.comparingInt(String::length)
                                        .reversed()
                                        .thenComparing(Comparator.naturalOrder()))
                        .map(Pattern::quote)
                        .collect(Collectors.joining("|"));
        this.names =
                alternatives.isEmpty()
                        ? null
                        : Pattern.compile("(?<![\\w-])(?:" + alternatives + ")(?![\\w-])");
    }

    String text(String raw) {
        String out = raw;
        if (names != null) {
            Matcher matcher = names.matcher(out);
            out = matcher.replaceAll(m -> Matcher.quoteReplacement(label(m)));
        }
        for (Map.Entry<Pattern, String> trace : TRACES) {
            out =
                    trace.getKey()
                            .matcher(out)
                            .replaceAll(Matcher.quoteReplacement(trace.getValue()));
        }
        return out;
    }

    private String label(MatchResult match) {
        return labels.getOrDefault(match.group(), "[name]");
    }

    /** The same for the texts inside a value of a statistic or of a parameter. */
    Object value(Object value) {
        return switch (value) {
            case String s -> text(s);
            case List<?> list -> list.stream().map(this::value).toList();
            case Map<?, ?> map -> values(map);
            default -> value;
        };
    }

    /** A map of values, its keys too. */
    Map<String, Object> values(Map<?, ?> map) {
        Map<String, Object> out = new TreeMap<>();
        map.forEach((k, v) -> out.put(text(String.valueOf(k)), value(v)));
        return out;
    }
}
