package org.harrow.detect.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.harrow.detect.Context;
import org.harrow.detect.Stage;

/** Brings the actions of a group together. */
record GroupStage(Rule rule) implements Stage<Event, Group> {
    /** Actions of one group that are looked at; beyond, they are counted and said. */
    private static final int MOST = 200_000;

    @Override
    public Class<Event> takes() {
        return Event.class;
    }

    @Override
    public void keys(Event event, Context context, Consumer<String> out) {
        out.accept(event.group().size() + "\n" + String.join("\n", event.group()));
    }

    @Override
    public Fold<Event, Group> open(String key, Context context) {
        return new GroupFold(rule);
    }

    /** Keeps a group's actions; which part comes first of one action does not depend on arrival. */
    private static final class GroupFold implements Fold<Event, Group> {
        private final Rule rule;
        private final List<Event> events = new ArrayList<>();
        private long dropped;

        GroupFold(Rule rule) {
            this.rule = rule;
        }

        @Override
        public void on(Event event, Consumer<Group> out) {
            if (events.size() < MOST) {
                events.add(event);
            } else {
                dropped++;
            }
        }

        @Override
        public void end(Consumer<Group> out) {
            if (events.isEmpty()) {
                return;
            }
            events.sort(Comparator.comparing(Event::rank).thenComparingInt(Event::part));
            List<String> values = events.getFirst().group();
            List<Integer> matched = new ArrayList<>();
            for (int part = 0; part < rule.actions().size(); part++) {
                int wanted = part;
                matched.add((int) events.stream().filter(e -> e.part() == wanted).count());
            }
            Sweep.Result result =
                    values.isEmpty() && !rule.within().groups().isEmpty()
                            ? Sweep.Result.NONE
                            : rule.type() == Rule.Type.TEMPORAL_ORDERED
                                    ? new Chains(rule, events).result()
                                    : new Sweep(rule, events).result();
            out.accept(new Group(values, matched, result.fired(), result.near(), dropped));
        }
    }
}
