package org.harrow.detect.rule;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.harrow.detect.CommonChecks;
import org.harrow.detect.ContentId;
import org.harrow.detect.Context;
import org.harrow.detect.Explanations;
import org.harrow.detect.Latency;
import org.harrow.model.Finding;
import org.harrow.model.Grade;
import org.harrow.model.Measurement;
import org.harrow.model.Support;
import org.harrow.model.TimeInterval;

/** A group in which a rule fires, as a finding. */
final class Firing {
    private static final int MOST_SHOWN = 100;

    private final Rule rule;
    private final Group group;
    private final Context context;

    Firing(Rule rule, Group group, Context context) {
        this.rule = rule;
        this.group = group;
        this.context = context;
    }

    Finding finding() {
        RuleDetector detector = new RuleDetector(rule);
        List<String> key = new ArrayList<>(List.of(detector.id()));
        key.addAll(group.values());
        Set<String> accounts = new TreeSet<>();
        Set<String> ids = new LinkedHashSet<>();
        for (Group.Window window : group.fired().windows()) {
            accounts.addAll(window.accounts());
            ids.addAll(window.ids());
        }
        return new Finding(
                ContentId.of(key.toArray(String[]::new)),
                detector.id(),
                new Finding.Headline(
                        Grade.D, accounts.stream().limit(MOST_SHOWN).toList(), sentence()),
                new Measurement(
                        statistic(),
                        "Not tested: how often this rule fires by chance is not known.",
                        Measurement.Chance.UNTESTED,
                        null,
                        group.matched().stream().mapToLong(Integer::longValue).sum()),
                new Support(
                        List.of(),
                        ids.stream().limit(MOST_SHOWN).toList(),
                        List.of(),
                        innocent(accounts),
                        detector.parameters()));
    }

    private String sentence() {
        Group.Window first = group.fired().windows().getFirst();
        String name = group.values().isEmpty() ? "" : String.join(", ", group.values()) + ": ";
        return name
                + "the rule \""
                + rule.title()
                + "\" fires "
                + (group.fired().times() == 1 ? "once" : group.fired().times() + " times")
                + ", first from "
                + TimeInterval.format(first.first())
                + " to "
                + TimeInterval.format(first.last())
                + " ("
                + rule.type().id()
                + ", "
                + Latency.window(rule.within().timespan() / 1_000_000)
                + ").";
    }

    private Map<String, Object> statistic() {
        Map<String, Object> all = new TreeMap<>();
        all.put("fires", group.fired().times());
        all.put("group", group.values());
        List<Map<String, Object>> windows = new ArrayList<>();
        for (Group.Window window : group.fired().windows()) {
            windows.add(
                    Map.of(
                            "from",
                            TimeInterval.format(window.first()),
                            "to",
                            TimeInterval.format(window.last()),
                            "count",
                            window.count(),
                            "actions",
                            window.ids()));
        }
        all.put("windows", windows);
        Map<String, Object> matched = new TreeMap<>();
        for (int part = 0; part < rule.actions().size(); part++) {
            matched.put(rule.actions().get(part).name(), group.matched().get(part));
        }
        all.put("matched", matched);
        all.put("refuted_by", "A record that shows another time, account or kind for one of them.");
        return all;
    }

    /** What the rule's author names cannot be checked by a program. */
    private List<org.harrow.model.Innocent> innocent(Set<String> accounts) {
        List<Explanations.Check<Rule>> checks = new ArrayList<>();
        checks.add(
                Explanations.Check.of(
                        "declared-automation",
                        any -> CommonChecks.declaredAutomation(accounts, context)));
        for (int i = 0; i < rule.note().innocent().size(); i++) {
            String said = rule.note().innocent().get(i);
            checks.add(
                    Explanations.Check.of(
                            "named-by-the-rule-" + (i + 1),
                            any -> Explanations.Verdict.unknown(said)));
        }
        return new Explanations<>(checks).examine(rule).all();
    }
}
