package org.harrow.detect.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Counts in a window that slides from action to action. A window holds an action where the whole
 * interval in which it can have happened lies in it, so that no uncertain time makes a rule fire.
 */
final class Sweep {
    /** Windows and actions that are kept of one group. */
    static final int MOST_SHOWN = 100;

    private final Rule rule;
    private final List<Event> events;

    /**
     * @param rule that counts
     * @param events by rank
     */
    Sweep(Rule rule, List<Event> events) {
        this.rule = rule;
        this.events = once(rule, events);
    }

    /**
     * @param fired where
     * @param near how near it came
     */
    record Result(Group.Fired fired, Group.Near near) {
        static final Result NONE =
                new Result(new Group.Fired(0, List.of()), new Group.Near(0, 0, -1, 0));
    }

    /** An action that two parts mean is one action, but for the kinds that occur. */
    private static List<Event> once(Rule rule, List<Event> events) {
        if (rule.type() == Rule.Type.TEMPORAL) {
            return events;
        }
        List<Event> once = new ArrayList<>();
        for (Event event : events) {
            if (once.isEmpty() || !once.getLast().rank().equals(event.rank())) {
                once.add(event);
            }
        }
        return once;
    }

    private List<String> counted(Event event) {
        return switch (rule.type()) {
            case EVENT_COUNT -> List.of(event.id());
            case VALUE_COUNT -> event.said().values();
            case TEMPORAL, TEMPORAL_ORDERED -> List.of(String.valueOf(event.part()));
        };
    }

    Result result() {
        long span = rule.within().timespan();
        List<Integer> byLast = new ArrayList<>();
        for (int i = 0; i < events.size(); i++) {
            byLast.add(i);
        }
        byLast.sort(Comparator.comparingLong((Integer i) -> events.get(i).last()));
        Map<String, Integer> inside = new HashMap<>();
        boolean[] entered = new boolean[events.size()];
        Stretches stretches = new Stretches();
        long best = 0;
        long at = 0;
        int next = 0;
        for (int i = 0; i < events.size(); i++) {
            long end = events.get(i).first() + span;
            while (next < byLast.size() && events.get(byLast.get(next)).last() <= end) {
                int entering = byLast.get(next++);
                entered[entering] = true;
                if (entering >= i) {
                    counted(events.get(entering)).forEach(v -> inside.merge(v, 1, Integer::sum));
                }
            }
            if (inside.size() > best) {
                best = inside.size();
                at = events.get(i).first();
            }
            boolean covered = end <= events.get(i).said().end();
            if (entered[i]
                    && rule.within().threshold().holds(inside.size())
                    && (covered || !rule.within().threshold().isFromAbove())) {
                stretches.add(i, end, inside.size());
            }
            if (entered[i]) {
                counted(events.get(i)).forEach(v -> inside.merge(v, -1, Sweep::left));
            }
        }
        Set<String> whole = new HashSet<>();
        events.forEach(event -> whole.addAll(counted(event)));
        return new Result(stretches.fired(), new Group.Near(best, whole.size(), -1, at));
    }

    /** One fewer, or nothing where none is left. */
    private static @org.jspecify.annotations.Nullable Integer left(int old, int change) {
        return old + change > 0 ? Integer.valueOf(old + change) : null;
    }

    /** Windows that share an action are one stretch. */
    private final class Stretches {
        private final List<Group.Window> windows = new ArrayList<>();
        private int from = -1;
        private int to = -1;
        private long end;
        private long count;
        private long times;

        void add(int start, long until, long size) {
            if (from >= 0 && start > to) {
                close();
            }
            if (from < 0) {
                from = start;
                count = 0;
            }
            end = until;
            count = Math.max(count, size);
            to = Math.max(to, lastInside(start, until));
        }

        /** The last action that lies in a window, by rank. */
        private int lastInside(int start, long until) {
            int low = start;
            int high = events.size() - 1;
            while (low < high) {
                int middle = (low + high + 1) >>> 1;
                if (events.get(middle).first() <= until) {
                    low = middle;
                } else {
                    high = middle - 1;
                }
            }
            while (low > start && events.get(low).last() > until) {
                low--;
            }
            return low;
        }

        private void close() {
            times++;
            if (windows.size() < MOST_SHOWN) {
                List<String> ids = new ArrayList<>();
                Set<String> accounts = new TreeSet<>();
                long last = Long.MIN_VALUE;
                for (int i = from; i <= to; i++) {
                    Event event = events.get(i);
                    if (event.last() <= end) {
                        last = Math.max(last, event.last());
                        if (ids.size() < MOST_SHOWN && !ids.contains(event.id())) {
                            ids.add(event.id());
                        }
                        if (accounts.size() < MOST_SHOWN && !event.said().account().isEmpty()) {
                            accounts.add(event.said().account());
                        }
                    }
                }
                windows.add(
                        new Group.Window(
                                events.get(from).first(), last, count, ids, List.copyOf(accounts)));
            }
            from = -1;
            to = -1;
        }

        Group.Fired fired() {
            if (from >= 0) {
                close();
            }
            return new Group.Fired(times, windows);
        }
    }
}
