package org.harrow.detect.coordination;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.harrow.detect.Context;

/** Things and operators as numbers, both ways. Numbers follow the order of names. */
final class Index {
    private final List<Thing> things;
    private final String[] operators;
    private final int[][] who;
    private final int[][] shared;
    private final int[][] place;
    private final boolean[] tested;

    Index(List<Thing> things, Context context, int common) {
        this.things = things;
        TreeSet<String> names = new TreeSet<>();
        things.forEach(thing -> thing.sharers().forEach(sharer -> names.add(sharer.operator())));
        operators = names.toArray(String[]::new);
        Map<String, Integer> numbers = new HashMap<>();
        for (int i = 0; i < operators.length; i++) {
            numbers.put(operators[i], i);
        }
        who = new int[things.size()][];
        int[] counts = new int[operators.length];
        for (int t = 0; t < who.length; t++) {
            who[t] =
                    things.get(t).sharers().stream()
                            .mapToInt(sharer -> numbers.getOrDefault(sharer.operator(), 0))
                            .toArray();
            for (int operator : who[t]) {
                counts[operator]++;
            }
        }
        shared = new int[operators.length][];
        place = new int[operators.length][];
        tested = new boolean[operators.length];
        for (int i = 0; i < operators.length; i++) {
            shared[i] = new int[counts[i]];
            place[i] = new int[counts[i]];
            tested[i] = counts[i] >= common && !context.of(operators[i]).automation();
        }
        fill();
    }

    private void fill() {
        int[] next = new int[operators.length];
        for (int t = 0; t < who.length; t++) {
            for (int i = 0; i < who[t].length; i++) {
                int operator = who[t][i];
                shared[operator][next[operator]] = t;
                place[operator][next[operator]++] = i;
            }
        }
    }

    int things() {
        return who.length;
    }

    Thing thing(int number) {
        return things.get(number);
    }

    String operator(int number) {
        return operators[number];
    }

    /** Who shared the thing, in order of time. */
    int[] who(int thing) {
        return who[thing];
    }

    boolean isTested(int operator) {
        return tested[operator];
    }

    /** How many of a thing's sharers share enough to be tested. */
    int testedSharers(int thing) {
        return (int) Arrays.stream(who[thing]).filter(operator -> tested[operator]).count();
    }

    /** Things that both shared, rising. */
    int[] common(int a, int b) {
        int[] x = shared[a];
        int[] y = shared[b];
        int[] both = new int[Math.min(x.length, y.length)];
        int n = 0;
        for (int i = 0, j = 0; i < x.length && j < y.length; ) {
            if (x[i] == y[j]) {
                both[n++] = x[i];
                i++;
                j++;
            } else if (x[i] < y[j]) {
                i++;
            } else {
                j++;
            }
        }
        return Arrays.copyOf(both, n);
    }

    /** Things the operator shared, rising. */
    int[] shared(int operator) {
        return shared[operator];
    }

    /** The how-manieth an operator was to share a thing it shared. */
    int order(int thing, int operator) {
        return place[operator][Arrays.binarySearch(shared[operator], thing)];
    }

    /** An operator's share of a thing it shared. */
    Thing.Sharer share(int thing, int operator) {
        return things.get(thing).sharers().get(order(thing, operator));
    }
}
