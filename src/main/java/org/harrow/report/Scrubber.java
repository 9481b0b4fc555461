package org.harrow.report;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.harrow.model.Times;

/**
 * Takes names, addresses, hashes and long numbers out of sentences; dates and times of day too
 * where times are relative, and seconds where they are told to the minute.
 */
final class Scrubber {
    /** What could lead back by a search, in the order it is replaced. */
    private static final List<Map.Entry<Pattern, String>> TRACES =
            List.of(
                    Map.entry(Pattern.compile("(?i)\\b(?:https?|at)://\\S+"), "[address]"),
                    Map.entry(Pattern.compile("[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+"), "[address]"),
                    Map.entry(
                            Pattern.compile(
                                    "\\b(?=[0-9a-f]*[0-9])(?=[0-9a-f]*[a-f])[0-9a-f]{7,64}\\b"),
                            "[hash]"),
                    Map.entry(Pattern.compile("#\\d+"), "#[number]"),
                    Map.entry(Pattern.compile("(?<![\\d.])\\d{7,}(?![\\d.])"), "[number]"));

    /** Dates and times of day, likewise. */
    private static final List<Map.Entry<Pattern, String>> CALENDAR =
            List.of(
                    Map.entry(
                            Pattern.compile(
                                    "\\b\\d{4}-\\d\\d-\\d\\d(?:[T"
                                            + " ]\\d\\d:\\d\\d(?::\\d\\d(?:\\.\\d+)?)?Z?)?"),
                            "[date]"),
                    Map.entry(Pattern.compile("\\b\\d{4}-Q[1-4]\\b"), "[quarter]"),
                    Map.entry(
                            Pattern.compile("\\b\\d{1,2}:\\d\\d(?::\\d\\d)?(?:Z\\b| UTC\\b)"),
                            "[time]"),
                    Map.entry(Pattern.compile("\\bminute :[0-5]\\d\\b"), "one minute of the hour"));

    /** A time as Harrow writes it. */
    private static final Pattern STAMP =
            Pattern.compile("\\b\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(?:\\.\\d{1,6})?Z");

    /** A time of day with seconds. */
    private static final Pattern SECONDS =
            Pattern.compile(
                    "\\b(\\d{4}-\\d\\d-\\d\\d[T ]\\d\\d:\\d\\d|\\d{1,2}:\\d\\d(?=:\\d\\d(?:Z|"
                            + " UTC)\\b)):\\d\\d(?:\\.\\d+)?");

    /** Values that tell by the clock when things happened, where times are relative. */
    private static final Set<String> CLOCK = Set.of("minute", "hours_of_week_utc");

    private final Map<String, String> labels = new HashMap<>();
    private final Needles names;
    private final Times times;
    private final UnaryOperator<String> relative;

    /** Names only, or without times. */
    Scrubber(Map<String, String> labels, Set<String> ordinary) {
        this(labels, ordinary, Times.RELATIVE, stamp -> stamp);
    }

    /**
     * @param labels what stands for each name
     * @param ordinary words that sentences use anyway, lower case: a name like these is replaced
     *     only where it stands with its venue
     * @param times what may be told of them
     * @param relative what may stand for a time to the second, as {@link MaskedTimes#told} says;
     *     the time itself is taken out
     */
    Scrubber(
            Map<String, String> labels,
            Set<String> ordinary,
            Times times,
            UnaryOperator<String> relative) {
        this.times = times;
        this.relative = relative;
        labels.forEach((name, label) -> this.labels.putIfAbsent(Needles.fold(name), label));
        this.names =
                new Needles(
                        labels.keySet().stream()
                                .filter(n -> !ordinary.contains(n.toLowerCase(Locale.ROOT)))
                                .toList());
    }

    String text(String raw) {
        String out = named(raw);
        out =
                switch (times) {
                    case EXACT -> out;
                    case MINUTE -> SECONDS.matcher(out).replaceAll("$1");
                    case RELATIVE ->
                            without(
                                    CALENDAR,
                                    STAMP.matcher(out)
                                            .replaceAll(
                                                    m ->
                                                            Matcher.quoteReplacement(
                                                                    relative.apply(m.group()))));
                };
        return without(TRACES, out);
    }

    private static String without(List<Map.Entry<Pattern, String>> traces, String text) {
        String out = text;
        for (Map.Entry<Pattern, String> trace : traces) {
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
                                isHidden(String.valueOf(k)) ? Masking.LEFT_OUT : value(v)));
        return out;
    }

    private boolean isHidden(String value) {
        return times == Times.RELATIVE && CLOCK.contains(value);
    }
}
