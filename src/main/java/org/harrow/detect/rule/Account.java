package org.harrow.detect.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.harrow.detect.Latency;
import org.harrow.model.TimeInterval;

/** Tells why a rule fired or did not: what it met, what it lacked, how near it came. */
final class Account {
    /** Groups that are told. */
    private static final int MOST = 5;

    private final Rule rule;
    private final List<Group> groups;
    private final List<Group> whole;
    private final RuleDetector detector;

    Account(Rule rule, List<Group> groups) {
        this.rule = rule;
        this.groups = groups;
        this.detector = new RuleDetector(rule);
        this.whole = groups.stream().filter(detector::isWhole).toList();
    }

    /** What the run keeps: counts, no names. */
    List<String> notes() {
        List<String> notes = new ArrayList<>();
        for (int part = 0; part < rule.actions().size(); part++) {
            int of = part;
            long matched = groups.stream().mapToLong(g -> g.matched().get(of)).sum();
            notes.add(
                    rule.actions().get(part).name()
                            + " means "
                            + number(matched, "action")
                            + (rule.within().groups().isEmpty() ? "." : ", once for each group."));
        }
        long lacking =
                groups.stream()
                        .filter(g -> !detector.isWhole(g))
                        .flatMap(g -> g.matched().stream())
                        .mapToLong(Integer::longValue)
                        .sum();
        if (lacking > 0) {
            notes.add(
                    number(lacking, "action")
                            + " lack a field that makes the group: "
                            + String.join(", ", rule.within().groups())
                            + ".");
        }
        long dropped = groups.stream().mapToLong(Group::dropped).sum();
        if (dropped > 0) {
            notes.add(number(dropped, "action") + " were beyond the 200,000 kept per group.");
        }
        return notes;
    }

    /** Everything, with the groups in which it fired, else those that came nearest. */
    List<String> all() {
        List<String> all = new ArrayList<>();
        all.add(meaning());
        all.addAll(notes());
        long fired = whole.stream().filter(g -> g.fired().times() > 0).count();
        all.add("It fires in " + fired + " of " + number(whole.size(), "group") + ".");
        whole.stream()
                .sorted(
                        Comparator.comparingLong((Group g) -> -g.fired().times())
                                .thenComparingLong(g -> -g.near().best())
                                .thenComparingLong(g -> -g.near().whole())
                                .thenComparing(Group::rank))
                .limit(MOST)
                .forEach(group -> all.add(told(group)));
        return all;
    }

    /** The groups with this value. */
    List<String> about(String value) {
        List<String> all = new ArrayList<>();
        all.add(meaning());
        whole.stream()
                .filter(g -> g.values().stream().anyMatch(v -> v.equalsIgnoreCase(value)))
                .limit(MOST)
                .forEach(group -> all.add(told(group)));
        if (all.size() == 1) {
            all.add(
                    "No action that the rule means belongs to a group with "
                            + value
                            + ", so it cannot fire there.");
        }
        return all;
    }

    private String meaning() {
        String span = Latency.window(rule.within().timespan() / 1_000_000);
        Field counted = rule.within().counted();
        String what =
                switch (rule.type()) {
                    case EVENT_COUNT -> rule.within().threshold().words() + " actions";
                    case VALUE_COUNT ->
                            rule.within().threshold().words()
                                    + " values of "
                                    + (counted == null ? "" : counted.name());
                    case TEMPORAL ->
                            rule.within().threshold().words() + " of " + parts(", ") + " occur";
                    case TEMPORAL_ORDERED -> parts(", then ");
                };
        return rule.title()
                + ": "
                + what
                + " within "
                + span
                + (rule.within().groups().isEmpty()
                        ? ""
                        : ", with the same " + String.join(" and ", rule.within().groups()))
                + ".";
    }

    private String parts(String between) {
        return String.join(between, rule.actions().stream().map(Rule.Part::name).toList());
    }

    private String told(Group group) {
        String name = group.values().isEmpty() ? "The case" : String.join(", ", group.values());
        if (group.fired().times() > 0) {
            Group.Window window = group.fired().windows().getFirst();
            return name
                    + ": fires "
                    + (group.fired().times() == 1 ? "once" : group.fired().times() + " times")
                    + ", first from "
                    + TimeInterval.format(window.first())
                    + " to "
                    + TimeInterval.format(window.last())
                    + ".";
        }
        return name + ": does not fire; " + missing(group) + ".";
    }

    private String missing(Group group) {
        Group.Near near = group.near();
        for (int part = 0; part < rule.actions().size(); part++) {
            boolean needed =
                    rule.type() == Rule.Type.TEMPORAL_ORDERED || rule.type() == Rule.Type.TEMPORAL;
            if (needed && group.matched().get(part) == 0) {
                return "it has no " + rule.actions().get(part).name();
            }
        }
        String span = Latency.window(rule.within().timespan() / 1_000_000);
        if (rule.type() == Rule.Type.TEMPORAL_ORDERED) {
            return near.shortest() < 0
                    ? "it has all of them but never surely in this order: at most the first "
                            + near.whole()
                            + " of "
                            + rule.actions().size()
                    : "the shortest such sequence takes up to "
                            + Latency.window((near.shortest() + 999_999) / 1_000_000)
                            + ", longer than "
                            + span;
        }
        return "within "
                + span
                + " the count is at most "
                + near.best()
                + ", from "
                + TimeInterval.format(near.at())
                + " on; without the timespan it is "
                + near.whole();
    }

    private static String number(long n, String thing) {
        return n + " " + thing + (n == 1 ? "" : "s");
    }
}
