package org.harrow.report.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.harrow.model.Action;
import org.harrow.model.Arc;
import org.harrow.model.Finding;
import org.harrow.model.Inference;

/** The actions a finding is about, in order, with the latency of those that answer a trigger. */
final class Chronology {
    /** Rows on page 1. */
    static final int SHORT = 8;

    /** Rows in the finding's own section; what is beyond stands in the twin. */
    static final int LONG = 40;

    private Chronology() {}

    static void write(Book book, Finding finding, int limit) {
        List<Action> actions =
                finding.support().actions().stream()
                        .map(book::action)
                        .filter(java.util.Objects::nonNull)
                        .toList();
        if (actions.isEmpty()) {
            return;
        }
        Map<String, Arc> answers = new HashMap<>();
        Map<String, Integer> triggers = new HashMap<>();
        for (Arc arc : finding.support().arcs()) {
            answers.putIfAbsent(arc.reaction(), arc);
            triggers.putIfAbsent(arc.trigger(), triggers.size() + 1);
        }
        String zone = book.input().isMasked() ? "Time" : "Time (UTC)";
        Grid grid =
                new Grid(
                        book.out(),
                        "chronology",
                        "The actions in order of time",
                        zone + "|when",
                        "Clock|clock",
                        "Account|who",
                        "Action|what",
                        "Latency|latency");
        actions.stream()
                .limit(limit)
                .forEach(
                        a ->
                                grid.row(
                                        book.time(a.stamp().at()),
                                        a.stamp().clock().id(),
                                        account(a),
                                        a.deed().kind().id() + " " + about(a),
                                        role(a.id(), answers, triggers)));
        grid.end();
        more(book, actions.size() - limit);
    }

    private static void more(Book book, int hidden) {
        if (hidden > 0) {
            book.out()
                    .leaf(
                            "p",
                            Format.count(hidden, "more action stands", "more actions stand")
                                    + " in the machine-readable twin.",
                            "class",
                            "note");
        }
    }

    private static String role(String id, Map<String, Arc> answers, Map<String, Integer> triggers) {
        Arc arc = answers.get(id);
        if (arc != null) {
            return Format.duration(arc.latency()) + " " + Format.tolerance(arc.latency());
        }
        return triggers.containsKey(id) ? "trigger" : "";
    }

    static String account(Action action) {
        String account = action.deed().account();
        if (account != null) {
            return account;
        }
        Inference inferred = action.provenance().inferred();
        return inferred == null
                ? "not in the record"
                : "not in the record; inferred: " + inferred.account();
    }

    static String about(Action action) {
        String object = action.deed().object();
        return object == null ? action.deed().artifact() : object;
    }
}
