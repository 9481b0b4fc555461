package org.harrow.ui.findings;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.harrow.engine.ErrorRates;
import org.harrow.model.Finding;
import org.harrow.model.Measurement;
import org.harrow.ui.common.HostileText;
import org.harrow.ui.common.KeyNumber;
import org.harrow.ui.common.Words;
import org.jspecify.annotations.Nullable;

/** A finding in the words of its card. */
final class FindingText {
    private static final double MICROS = 1_000_000;
    private static final int MOST_LINES = 8;
    private static final Pattern ID = Pattern.compile("[0-9a-f]{32}");

    private FindingText() {}

    /** A name and what it is. */
    record Fact(String name, String value) {}

    /** {@code reaction-latency} as people write it. */
    static String detector(Finding finding) {
        return finding.detector().replace('-', ' ');
    }

    /** The accounts it is about. */
    static String subjects(Finding finding) {
        return String.join(
                ", ", finding.headline().subjects().stream().map(HostileText::isolated).toList());
    }

    /** {@code n = 653 · p = 0.051 · q = 0.2}; what was not tested is said not to be. */
    static String chance(Finding finding) {
        Measurement measured = finding.measurement();
        StringBuilder out = new StringBuilder("n = " + Words.count(measured.n()));
        if (measured.p().p() == null) {
            return out.append(" · not tested").toString();
        }
        out.append(" · p ").append(compared(measured.p().p()));
        if (measured.p().q() != null) {
            out.append(" · q ").append(compared(measured.p().q()));
        }
        return out.toString();
    }

    /** {@code = 0.051}, {@code < 0.0001}. */
    private static String compared(double p) {
        String words = Words.chance(p);
        return words.startsWith("<") ? words : "= " + words;
    }

    /** Why it was reported: statistic, null, effect, parameters. */
    static List<Fact> why(Finding finding) {
        Measurement measured = finding.measurement();
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact("chance alone", HostileText.line(measured.nullHypothesis())));
        if (measured.effect() != null) {
            facts.add(
                    new Fact(
                            measured.effect().name(),
                            Words.number(measured.effect().value())
                                    + ", 95 % from "
                                    + Words.number(measured.effect().lo())
                                    + " to "
                                    + Words.number(measured.effect().hi())));
        }
        facts.add(new Fact("observations", Words.count(measured.n())));
        measured.statistic().forEach((name, value) -> facts.add(fact(name, value)));
        return facts;
    }

    /** How often the detector is wrong, as measured; a rule of the analyst's is not measured. */
    static List<String> errors(Finding finding) {
        return ErrorRates.shipped().of(finding.detector()).sentences();
    }

    /** The detector's parameters. */
    static List<Fact> parameters(Finding finding) {
        return finding.support().parameters().entrySet().stream()
                .map(entry -> fact(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static Fact fact(String name, Object value) {
        boolean seconds = name.endsWith("_seconds");
        String title = (seconds ? name.substring(0, name.length() - 8) : name).replace('_', ' ');
        return new Fact(title, seconds ? secondsText(value) : plain(value));
    }

    private static String secondsText(Object value) {
        String interval = KeyNumber.latency(value);
        return switch (value) {
            case List<?> list when interval != null -> interval;
            case Number n -> Words.duration(StrictMath.round(n.doubleValue() * MICROS));
            default -> plain(value);
        };
    }

    /** A value on one line, or a line for each of its members. */
    private static String plain(Object value) {
        return switch (value) {
            case List<?> list when !list.isEmpty() && list.getFirst() instanceof Map<?, ?> ->
                    lines(list.stream().map(item -> member((Map<?, ?>) item)).toList());
            case Map<?, ?> map when map.values().stream().anyMatch(Map.class::isInstance) ->
                    lines(
                            map.entrySet().stream()
                                    .map(e -> e.getKey() + ": " + scalar(e.getValue()))
                                    .toList());
            case Map<?, ?> map -> member(map);
            default -> scalar(value);
        };
    }

    private static String lines(List<String> lines) {
        int more = lines.size() - MOST_LINES;
        String shown =
                lines.stream()
                        .limit(MOST_LINES)
                        .map("• "::concat)
                        .collect(Collectors.joining("\n"));
        return more <= 0 ? shown : shown + "\n… and " + Words.count(more) + " more";
    }

    /** Names and values on one line; ids of actions say nothing to a reader. */
    private static String member(Map<?, ?> map) {
        return map.entrySet().stream()
                .filter(e -> !(e.getValue() instanceof String s && ID.matcher(s).matches()))
                .map(e -> fact(String.valueOf(e.getKey()), e.getValue()))
                .map(fact -> fact.name() + " " + fact.value())
                .collect(Collectors.joining(", "));
    }

    private static String scalar(@Nullable Object value) {
        return switch (value) {
            case null -> "unknown";
            case Double d -> Words.number(d);
            case Long l -> Words.count(l);
            case Integer i -> Words.count(i);
            case Boolean yes -> yes ? "yes" : "no";
            case List<?> list when list.isEmpty() -> "none";
            case List<?> list ->
                    list.stream().map(FindingText::scalar).collect(Collectors.joining(", "));
            case Map<?, ?> map -> member(map);
            default -> HostileText.line(value.toString());
        };
    }
}
