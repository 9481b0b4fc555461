package org.harrow.report.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.harrow.model.Action;
import org.harrow.model.Arc;
import org.harrow.model.Finding;
import org.harrow.model.Inference;
import org.harrow.model.TimeInterval;
import org.jspecify.annotations.Nullable;

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
        TimeInterval start = start(book, triggers);
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
                        "From the trigger|latency");
        actions.stream()
                .limit(limit)
                .forEach(
                        a ->
                                grid.row(
                                        book.time(a.stamp().at()),
                                        a.stamp().clock().id(),
                                        account(a),
                                        a.deed().kind().id() + " " + about(a),
                                        role(a, answers, triggers, start)));
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

    /** The latency of an arc; of other actions the distance from the one trigger, if it is one. */
    private static String role(
            Action action,
            Map<String, Arc> answers,
            Map<String, Integer> triggers,
            @Nullable TimeInterval start) {
        Arc arc = answers.get(action.id());
        if (arc != null) {
            return Format.duration(arc.latency()) + " " + Format.tolerance(arc.latency());
        }
        if (triggers.containsKey(action.id())) {
            return "trigger";
        }
        TimeInterval at = action.stamp().at();
        if (start == null || at == null || !action.stamp().clock().isWitness()) {
            return "";
        }
        boolean later = at.lo() >= start.lo();
        TimeInterval first = later ? start : at;
        TimeInterval last = later ? at : start;
        TimeInterval apart =
                new TimeInterval(Math.max(0, last.lo() - first.hi()), last.hi() - first.lo());
        return Format.duration(apart) + " " + Format.tolerance(apart) + (later ? "" : " before");
    }

    private static @Nullable TimeInterval start(Book book, Map<String, Integer> triggers) {
        Action trigger =
                triggers.size() == 1 ? book.action(triggers.keySet().iterator().next()) : null;
        return trigger == null ? null : trigger.stamp().at();
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
