package org.harrow.engine;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.harrow.casefile.Acts;
import org.harrow.model.LogEntry;

/** Acts in words that follow "Undone:". */
public final class ActWords {
    private static final Map<String, String> WORDS =
            Map.ofEntries(
                    Map.entry("basket.add", "putting into the basket"),
                    Map.entry("basket.caption", "a caption in the basket"),
                    Map.entry("basket.move", "moving in the basket"),
                    Map.entry("basket.remove", "taking out of the basket"),
                    Map.entry("case.migrate", "bringing the case up to date"),
                    Map.entry("case.new", "making the case"),
                    Map.entry("case.salvage", "salvaging the case"),
                    Map.entry("claim", "a claim"),
                    Map.entry("detect", "a detector"),
                    Map.entry("detect.start", "the start of a detector"),
                    Map.entry("exemplar", "an exemplar"),
                    Map.entry("graph.place", "moving a node of the graph"),
                    Map.entry("import.end", "the end of an import"),
                    Map.entry("import.file", "a file of an import"),
                    Map.entry("import.start", "an import"),
                    Map.entry("link", "a link between accounts"),
                    Map.entry("marker", "a marker"),
                    Map.entry("marker.remove", "removing a marker"),
                    Map.entry("measure", "a kept measure"),
                    Map.entry("measure.remove", "removing a measure"),
                    Map.entry("unlink", "taking back a link between accounts"),
                    Map.entry("note", "a note"),
                    Map.entry("note.withdraw", "withdrawing a note"),
                    Map.entry("parameters", "parameters of a detector"),
                    Map.entry("prompting", "which records prompted the case"),
                    Map.entry("question", "the question of the case"),
                    Map.entry("retention", "until when the case is kept"),
                    Map.entry("rule", "a rule"),
                    Map.entry("rule.remove", "removing a rule"),
                    Map.entry("search.save", "a saved search"),
                    Map.entry("state", "a statement for the report"),
                    Map.entry("title", "the title of the case"),
                    Map.entry("triage", "a verdict on a finding"));

    /** Which fields of an act's body tell it from another of its sort. */
    private static final Map<String, List<String>> FIELDS =
            Map.ofEntries(
                    Map.entry("basket.caption", List.of("caption")),
                    Map.entry("case.new", List.of("title")),
                    Map.entry("claim", List.of("text")),
                    Map.entry("detect", List.of("detector")),
                    Map.entry("detect.start", List.of("detector")),
                    Map.entry("import.file", List.of("file")),
                    Map.entry("link", List.of("first", "second")),
                    Map.entry("marker", List.of("text")),
                    Map.entry("note", List.of("text")),
                    Map.entry("parameters", List.of("detector")),
                    Map.entry("retention", List.of("until")),
                    Map.entry("rule", List.of("file")),
                    Map.entry("rule.remove", List.of("name")),
                    Map.entry("search.save", List.of("name")),
                    Map.entry("triage", List.of("state")),
                    Map.entry("unlink", List.of("first", "second")));

    /** As many letters of a field as fit beside the others on a line. */
    private static final int LONGEST = 48;

    private ActWords() {}

    /**
     * What undo would take back by this log, or empty where there is nothing; of a verdict, what it
     * was and on which finding: {@code confirmed 31 min 8 s}.
     *
     * @param findings what a finding is called, by its id
     */
    public static String undone(List<LogEntry> log, UnaryOperator<String> findings) {
        return new Acts(log).toUndo().map(act -> of(act, findings)).orElse("");
    }

    /**
     * What an act was; of a verdict, what it said of which finding.
     *
     * @param findings what a finding is called, by its id
     */
    public static String of(LogEntry act, UnaryOperator<String> findings) {
        return act.what().equals(Triage.ACT) ? Triage.told(act, findings) : of(act);
    }

    /**
     * What an act was, with what tells it from others: {@code a link between accounts: github:a and
     * github:b}. The names are those of the case: hidden characters are not made visible here.
     */
    public static String of(LogEntry act) {
        String words = WORDS.getOrDefault(act.what(), act.what());
        Map<String, Object> body = Attributes.object(act.body());
        String told =
                FIELDS.getOrDefault(act.what(), List.of()).stream()
                        .map(body::get)
                        .filter(String.class::isInstance)
                        .map(value -> shortened((String) value))
                        .collect(Collectors.joining(" and "));
        return told.isEmpty() ? words : words + ": " + told + many(body);
    }

    /** Of a verdict on several findings, and of what a detector gave, how many. */
    private static String many(Map<String, Object> body) {
        return switch (body.get("findings")) {
            case List<?> all -> findings(all.size());
            case Number number -> findings(number.longValue());
            case null, default -> "";
        };
    }

    private static String findings(long count) {
        return " (" + count + (count == 1 ? " finding)" : " findings)");
    }

    private static String shortened(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        return line.codePointCount(0, line.length()) <= LONGEST
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST)) + "…";
    }
}
