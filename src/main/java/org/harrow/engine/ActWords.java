package org.harrow.engine;

import java.util.List;
import java.util.Map;
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
                    Map.entry("claim", "a claim"),
                    Map.entry("exemplar", "an exemplar"),
                    Map.entry("graph.place", "moving a node of the graph"),
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

    private ActWords() {}

    /** What undo would take back by this log, or empty where there is nothing. */
    public static String undone(List<LogEntry> log) {
        return new Acts(log).toUndo().map(ActWords::of).orElse("");
    }

    /** What an act was. */
    public static String of(LogEntry act) {
        return WORDS.getOrDefault(act.what(), act.what());
    }
}
