package org.harrow.detect.rule;

import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.harrow.detect.CaseView;
import org.harrow.detect.Context;
import org.harrow.detect.Detector;
import org.harrow.detect.Item;
import org.harrow.detect.Outcome;
import org.harrow.detect.Stage;

/**
 * Runs a rule that the analyst wrote. It describes: how often a rule fires by chance is not known,
 * so its findings are of grade D.
 *
 * @param rule itself
 */
public record RuleDetector(Rule rule) implements Detector<Group> {
    /** What the names of such detectors begin with. */
    public static final String PREFIX = "rule:";

    @Override
    public String id() {
        return PREFIX + rule.name();
    }

    @Override
    public Map<String, Object> parameters() {
        Map<String, Object> all = new TreeMap<>();
        all.put("rule", rule.name());
        all.put("type", rule.type().id());
        all.put("timespan_seconds", rule.within().timespan() / 1_000_000);
        all.put("group_by", rule.within().groups());
        all.put("condition", rule.within().threshold().words());
        all.put("sha256", rule.note().sha256());
        return all;
    }

    @Override
    public RuleDetector with(String parameter, String value) {
        throw new IllegalArgumentException(
                "A rule has no parameters: change its file and add it again.");
    }

    @Override
    public void items(CaseView view, Context context, Consumer<Item> out) {
        new EventSource(view, context, rule).send(out);
    }

    @Override
    public List<Stage<?, ?>> stages() {
        return List.of(new GroupStage(rule));
    }

    @Override
    public Class<Group> unit() {
        return Group.class;
    }

    /** There is no null for a rule: every copy is the case itself. */
    @Override
    public List<Group> permuted(List<Group> units, SplittableRandom random) {
        return units;
    }

    @Override
    public Outcome conclude(List<Group> units, Context context) {
        List<Group> whole = units.stream().filter(group -> isWhole(group)).toList();
        return new Outcome(
                whole.stream()
                        .filter(group -> group.fired().times() > 0)
                        .map(group -> new Firing(rule, group, context).finding())
                        .toList(),
                whole.size(),
                0,
                new Account(rule, units).notes());
    }

    /**
     * Why the rule fired or did not.
     *
     * @param units of a run
     * @param about only groups with this among their values; empty for the nearest ones
     * @return sentences
     */
    public List<String> explain(List<Group> units, String about) {
        Account account = new Account(rule, units);
        return about.isEmpty() ? account.all() : account.about(about);
    }

    boolean isWhole(Group group) {
        return group.isWhole() || rule.within().groups().isEmpty();
    }
}
