package org.harrow.detect.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Sequences: one action of each kind in the rule's order, each surely after the one before, all
 * within the timespan. From each first action the sequence that ends soonest is found; of those
 * that end with the same action the shortest counts.
 */
final class Chains {
    private final Rule rule;
    private final List<List<Event>> parts = new ArrayList<>();

    /** Of each part, by place, which action from there on surely ends first. */
    private final List<int[]> soonest = new ArrayList<>();

    /**
     * @param rule that orders
     * @param events by rank
     */
    Chains(Rule rule, List<Event> events) {
        this.rule = rule;
        for (int part = 0; part < rule.actions().size(); part++) {
            int wanted = part;
            List<Event> of = events.stream().filter(e -> e.part() == wanted).toList();
            parts.add(of);
            int[] best = new int[of.size()];
            for (int i = of.size() - 1; i >= 0; i--) {
                boolean later = i + 1 < of.size() && of.get(best[i + 1]).last() < of.get(i).last();
                best[i] = later ? best[i + 1] : i;
            }
            soonest.add(best);
        }
    }

    Sweep.Result result() {
        Map<String, List<Event>> byEnd = new TreeMap<>();
        long shortest = -1;
        long best = 0;
        long whole = 0;
        long at = 0;
        for (Event first : parts.getFirst()) {
            List<Event> chain = from(first);
            long inside =
                    chain.stream()
                            .filter(e -> e.last() - first.first() <= rule.within().timespan())
                            .count();
            if (inside > best) {
                best = inside;
                at = first.first();
            }
            whole = Math.max(whole, chain.size());
            if (chain.size() == parts.size()) {
                long span = chain.getLast().last() - first.first();
                shortest = shortest < 0 ? span : Math.min(shortest, span);
                if (span <= rule.within().timespan()) {
                    byEnd.put(chain.getLast().id(), chain); // a later first action is nearer
                }
            }
        }
        List<Group.Window> windows =
                byEnd.values().stream()
                        .sorted(java.util.Comparator.comparing(c -> c.getFirst().rank()))
                        .limit(Sweep.MOST_SHOWN)
                        .map(this::window)
                        .toList();
        return new Sweep.Result(
                new Group.Fired(byEnd.size(), windows), new Group.Near(best, whole, shortest, at));
    }

    /** As long as it goes, whatever the timespan. */
    private List<Event> from(Event first) {
        List<Event> chain = new ArrayList<>(List.of(first));
        for (int part = 1; part < parts.size(); part++) {
            List<Event> of = parts.get(part);
            int place = after(of, chain.getLast().last());
            if (place == of.size()) {
                return chain;
            }
            chain.add(of.get(soonest.get(part)[place]));
        }
        return chain;
    }

    /** The first place whose action can only have happened later. */
    private static int after(List<Event> sorted, long time) {
        int low = 0;
        int high = sorted.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted.get(middle).first() > time) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    private Group.Window window(List<Event> chain) {
        TreeSet<String> accounts = new TreeSet<>();
        chain.stream()
                .map(e -> e.said().account())
                .filter(a -> !a.isEmpty())
                .forEach(accounts::add);
        return new Group.Window(
                chain.getFirst().first(),
                chain.getLast().last(),
                chain.size(),
                chain.stream().map(Event::id).toList(),
                List.copyOf(accounts));
    }
}
