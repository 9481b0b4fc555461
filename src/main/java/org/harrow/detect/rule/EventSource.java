package org.harrow.detect.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.harrow.detect.CaseView;
import org.harrow.detect.Context;
import org.harrow.detect.Item;
import org.harrow.detect.Rank;
import org.harrow.model.CaseData;

/** From a case to the actions that a rule means, once for each group that one belongs to. */
final class EventSource {
    /** Groups that one action may belong to: it may mention many. */
    private static final int MOST_GROUPS = 64;

    private final CaseData data;
    private final Facts facts;
    private final Rule rule;
    private final long end;

    EventSource(CaseView view, Context context, Rule rule) {
        this.data = view.data();
        this.facts = new Facts(view, context);
        this.rule = rule;
        this.end = Arrays.stream(data.columns().when().hi()).max().orElse(0);
    }

    void send(Consumer<Item> out) {
        for (int row = 0; row < data.size(); row++) {
            if (!data.has(row, CaseData.REVISION)) {
                facts.at(row);
                for (int part = 0; part < rule.actions().size(); part++) {
                    if (rule.actions().get(part).selection().holds(facts)) {
                        send(row, part, out);
                    }
                }
            }
        }
    }

    private void send(int row, int part, Consumer<Item> out) {
        Field counted = rule.within().counted();
        List<String> account = facts.of(new Field("account"));
        Event.Said said =
                new Event.Said(
                        account.isEmpty() ? "" : account.getFirst(),
                        counted == null
                                ? List.of()
                                : facts.of(counted).stream().distinct().toList(),
                        end);
        Rank rank =
                new Rank(
                        data.at(row).lo(),
                        data.columns().keys().idHigh()[row],
                        data.columns().keys().idLow()[row]);
        for (List<String> group : groups(rule.actions().get(part).groups())) {
            out.accept(new Event(rank, data.at(row).hi(), part, group, said));
        }
    }

    /** Every combination of the fields' values; one empty group where a field has none. */
    private List<List<String>> groups(List<Field> fields) {
        List<List<String>> all = List.of(List.of());
        for (Field field : fields) {
            List<List<String>> longer = new ArrayList<>();
            for (String value : facts.of(field).stream().distinct().sorted().toList()) {
                for (List<String> group : all) {
                    if (longer.size() < MOST_GROUPS) {
                        List<String> one = new ArrayList<>(group);
                        one.add(value);
                        longer.add(one);
                    }
                }
            }
            all = longer;
        }
        return all.isEmpty() ? List.of(List.of()) : all;
    }
}
