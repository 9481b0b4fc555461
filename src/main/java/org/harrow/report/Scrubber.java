package org.harrow.report;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes names, addresses, dates, times of day, hashes and long numbers out of sentences. */
final class Scrubber {
    /** What could lead back by a search, in the order it is replaced. */
    private static final List<Map.Entry<Pattern, String>> TRACES =
            List.of(
                    Map.entry(Pattern.compile("(?i)\\b(?:https?|at)://\\S+"), "[address]"),
                    Map.entry(Pattern.compile("[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+"), "[address]"),
                    Map.entry(
                            Pattern.compile(
                                    "\\b\\d{4}-\\d\\d-\\d\\d(?:[T"
                                            + " ]\\d\\d:\\d\\d(?::\\d\\d(?:\\.\\d+)?)?Z?)?"),
                            "[date]"),
                    Map.entry(
                            Pattern.compile(
                                    "\\b(?=[0-9a-f]*[0-9])(?=[0-9a-f]*[a-f])[0-9a-f]{7,64}\\b"),
                            "[hash]"),
                    Map.entry(Pattern.compile("\\b\\d{4}-Q[1-4]\\b"), "[quarter]"),
                    Map.entry(
                            Pattern.compile("\\b\\d{1,2}:\\d\\d(?::\\d\\d)?(?:Z\\b| UTC\\b)"),
                            "[time]"),
                    Map.entry(Pattern.compile("\\bminute :[0-5]\\d\\b"), "one minute of the hour"),
                    Map.entry(Pattern.compile("#\\d+"), "#[number]"),
                    Map.entry(Pattern.compile("(?<![\\d.])\\d{7,}(?![\\d.])"), "[number]"));

    /** Values that tell by the clock when things happened, where times are relative. */
    private static final Set<String> CLOCK = Set.of("minute", "hours_of_week_utc");

    private final Map<String, String> labels = new HashMap<>();
    private final Needles names;

    /**
     * @param labels what stands for each name
     * @param ordinary words that sentences use anyway, lower case: a name like these is replaced
     *     only where it stands with its venue
     */
    Scrubber(Map<String, String> labels, Set<String> ordinary) {
        labels.forEach((name, label) -> this.labels.putIfAbsent(Needles.fold(name), label));
        this.names =
                new Needles(
                        labels.keySet().stream()
                                .filter(n -> !ordinary.contains(n.toLowerCase(Locale.ROOT)))
                                .toList());
    }

    String text(String raw) {
        String out = named(raw);
        for (Map.Entry<Pattern, String> trace : TRACES) {
            out =
                    trace.getKey()
                            .matcher(out)
                            .replaceAll(Matcher.quoteReplacement(trace.getValue()));
        }
        return out;
    }

    /** Takes the names out and nothing else. */
    String named(String raw) {
        String folded = Needles.fold(raw);
        StringBuilder out = new StringBuilder();
        int i = 0;
        while (i < raw.length()) {
            String found = names.at(folded, i);
            out.append(found == null ? raw.substring(i, i + 1) : labels.get(found));
            i += found == null ? 1 : found.length();
        }
        return out.toString();
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
        map.forEach(
                (k, v) ->
                        out.put(
                                text(String.valueOf(k)),
                                CLOCK.contains(String.valueOf(k)) ? Masking.LEFT_OUT : value(v)));
        return out;
    }
}
