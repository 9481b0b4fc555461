package org.harrow.detect.linkage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.LongStream;

/**
 * Which accounts are compared: those that share a handle, a domain, a thing that few share, a comb
 * or an identifier. Comparing all with all would cost too much and find chance.
 */
final class Blocks {
    private final List<Traits> accounts;
    private final Linkage detector;
    private final Map<String, List<Integer>> blocks = new HashMap<>();
    private final Map<Integer, List<Integer>> things = new HashMap<>();

    Blocks(List<Traits> accounts, Linkage detector) {
        this.accounts = accounts;
        this.detector = detector;
        for (int i = 0; i < accounts.size(); i++) {
            add(i);
        }
    }

    private void add(int i) {
        Traits traits = accounts.get(i);
        traits.name().handles().forEach(handle -> put("handle " + handle, i));
        if (!traits.name().domain().isEmpty()) {
            put("domain " + traits.name().domain(), i);
        }
        if (traits.minute() >= 0) {
            put("comb " + traits.minute(), i);
        }
        for (int thing : traits.things().codes()) {
            List<Integer> block = things.computeIfAbsent(thing, any -> new ArrayList<>());
            if (block.size() <= detector.block()) {
                block.add(i);
            }
        }
        put("name " + traits.account().toLowerCase(Locale.ROOT), i);
        String named = traits.name().named();
        if (named != null) {
            put("name " + named, i);
        }
    }

    private void put(String block, int account) {
        blocks.computeIfAbsent(block, any -> new ArrayList<>()).add(account);
    }

    /** Pairs of places in the list, the lower place in the upper half; rising, each once. */
    long[] pairs() {
        LongStream.Builder codes = LongStream.builder();
        blocks.values().forEach(block -> meet(block, codes));
        things.values().forEach(block -> meet(block, codes));
        homes(codes);
        return codes.build().sorted().distinct().toArray();
    }

    private void meet(List<Integer> block, LongStream.Builder codes) {
        for (int i = 0; block.size() <= detector.block() && i < block.size(); i++) {
            for (int j = 0; j < i; j++) {
                pair(block.get(i), block.get(j), codes);
            }
        }
    }

    private static void pair(int a, int b, LongStream.Builder codes) {
        if (a != b) {
            codes.add((long) Math.min(a, b) << 32 | Math.max(a, b));
        }
    }

    /** Who links to somebody's front page. */
    private void homes(LongStream.Builder codes) {
        Map<String, Integer> doors = new HashMap<>();
        for (int i = 0; i < accounts.size(); i++) {
            doors.put(accounts.get(i).account().toLowerCase(Locale.ROOT), i);
        }
        for (int i = 0; i < accounts.size(); i++) {
            for (String door : accounts.get(i).doors()) {
                Integer owner = doors.get(door);
                if (owner != null) {
                    pair(i, owner, codes);
                }
            }
        }
    }
}
