package org.harrow.report.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.harrow.model.Action;
import org.harrow.model.Arc;
import org.harrow.model.Finding;
import org.harrow.model.Inference;
import org.harrow.model.TimeInterval;
import org.jspecify.annotations.Nullable;

/** The actions a finding is about, in order, with the latency of those that answer a trigger. */
final class Chronology {
    /** Rows on page 1. */
    private static final int SHORT = 6;

    /** Rows on page 1 under a long summary: the page also says what is not known. */
    private static final int SHORTEST = 4;

    private static final int LONG_SUMMARY = 300;

    /** Rows in the finding's own section; what is beyond stands in the twin. */
    private static final int LONG = 30;

    private static final int COMMIT = 40;
    private static final int SHOWN = 12;
    private static final Pattern COMMITTED = Pattern.compile("[:@][0-9a-f]{40}$");

    private Chronology() {}

    /** The actions of a finding. */
    static void write(Book book, Finding finding) {
        table(book, finding, own(book, finding), LONG);
        more(book, own(book, finding).size() - LONG, "in the machine-readable twin");
    }

    /**
     * The actions of a finding, and what others of the findings measured happened between its first
     * and its last one in the same places or by the same accounts.
     */
    static List<Action> course(Book book, Finding finding) {
        List<Action> own = own(book, finding);
        Set<Action> all = new LinkedHashSet<>(own);
        List<TimeInterval> times =
                own.stream().map(a -> a.stamp().at()).filter(Objects::nonNull).toList();
        Finding told = related(book, finding);
        if (told != null) {
            all.addAll(own(book, told));
        }
        if (!times.isEmpty() && !finding.support().arcs().isEmpty()) {
            TimeInterval span =
                    new TimeInterval(
                            times.stream().mapToLong(TimeInterval::lo).min().orElse(0),
                            times.stream().mapToLong(TimeInterval::hi).max().orElse(0));
            Set<String> places = places(own);
            for (Finding other : book.findings()) {
                if (own(book, other).stream().anyMatch(a -> places.contains(a.deed().artifact()))) {
                    own(book, other).stream().filter(a -> within(a, span)).forEach(all::add);
                }
            }
        }
        return all.stream()
                .sorted(
                        Comparator.comparing(
                                a -> a.stamp().at(),
                                Comparator.nullsLast(Comparator.comparingLong(TimeInterval::lo))))
                .toList();
    }

    private static Set<String> places(List<Action> actions) {
        Set<String> places = new HashSet<>();
        actions.forEach(a -> places.add(a.deed().artifact()));
        return places;
    }

    /**
     * What tells the story of a finding that ties no answer to a trigger: the first finding that
     * does so in one of the same places. Null where the finding does so itself, or none does.
     */
    static @Nullable Finding related(Book book, Finding finding) {
        if (!finding.support().arcs().isEmpty()) {
            return null;
        }
        Set<String> places = places(own(book, finding));
        return book.findings().stream()
                .filter(f -> !f.support().arcs().isEmpty())
                .filter(
                        f ->
                                own(book, f).stream()
                                        .anyMatch(a -> places.contains(a.deed().artifact())))
                .findFirst()
                .orElse(null);
    }

    /** The beginning of a course of actions. */
    static void write(Book book, Finding finding, List<Action> course) {
        int rows = finding.headline().summary().length() > LONG_SUMMARY ? SHORTEST : SHORT;
        table(book, finding, course, rows);
        int index = book.findings().indexOf(finding);
        more(book, course.size() - rows, "under " + FindingsPages.label(index));
    }

    private static boolean within(Action action, TimeInterval span) {
        TimeInterval at = action.stamp().at();
        return at != null && at.lo() >= span.lo() && at.hi() <= span.hi();
    }

    private static List<Action> own(Book book, Finding finding) {
        return finding.support().actions().stream()
                .map(book::action)
                .filter(Objects::nonNull)
                .toList();
    }

    private static void table(Book book, Finding finding, List<Action> actions, int limit) {
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
        boolean timed = !triggers.isEmpty();
        Grid grid =
                new Grid(
                        book.out(),
                        "chronology",
                        "The actions in order of time",
                        head(book, timed));
        actions.stream()
                .limit(limit)
                .forEach(
                        a -> {
                            List<String> cells =
                                    new ArrayList<>(
                                            List.of(
                                                    book.time(a.stamp().at()),
                                                    book.out().word(a.stamp().clock().id()),
                                                    account(a),
                                                    book.out().word(a.deed().kind().id())
                                                            + " "
                                                            + brief(a)));
                            if (timed) {
                                cells.add(role(a, answers, triggers, start));
                            }
                            grid.row(cells.toArray(String[]::new));
                        });
        grid.end();
    }

    private static String[] head(Book book, boolean timed) {
        List<String> columns =
                new ArrayList<>(
                        List.of(
                                (book.input().isRelative() ? "Time" : "Time (UTC)") + "|when",
                                "Clock|clock",
                                "Account|who",
                                "Action|what"));
        if (timed) {
            columns.add("From the trigger|latency");
        }
        return columns.toArray(String[]::new);
    }

    private static void more(Book book, int hidden, String where) {
        if (hidden > 0) {
            book.out()
                    .leaf(
                            "p",
                            Format.count(hidden, "more action stands", "more actions stand")
                                    + " "
                                    + where
                                    + ".",
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

    /**
     * What it is about for a table: a commit by the beginning of its hash, the whole is in the
     * twin.
     */
    static String brief(Action action) {
        String about = about(action);
        int hash = about.length() - COMMIT;
        return hash > 0 && COMMITTED.matcher(about).find()
                ? about.substring(0, hash + SHOWN) + "…"
                : about;
    }

    static String about(Action action) {
        String object = action.deed().object();
        return object == null ? action.deed().artifact() : object;
    }
}
