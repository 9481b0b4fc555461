package org.harrow.text;

import java.nio.LongBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;

/**
 * Groups of texts that are nearly the same. Candidates come from {@link Sketch}, are compared
 * exactly and joined; then every member must be like the group's middle text, so that a chain of
 * small changes does not join two different texts.
 *
 * @param near similarity from which on two texts are joined
 * @param middle decides whether a member is like the middle text
 */
public record NearDuplicates(double near, Likeness middle) {
    /** Texts compared with each other in one band; beyond, with the first of each group only. */
    private static final int CROWD = 64;

    /** Members from which the middle text is chosen. */
    private static final int ELECTORS = 200;

    /** Whether two texts, by their places, are alike. */
    public interface Likeness {
        /**
         * @param medoid place of the middle text
         * @param member place of another
         */
        boolean holds(int medoid, int member);
    }

    /**
     * The groups of two or more.
     *
     * @param texts shingles, in a canonical order
     * @return places, rising; groups by their first place
     */
    public List<List<Integer>> groups(List<long[]> texts) {
        return groups(texts, i -> sketch(texts.get(i)));
    }

    /** What is known of a text before it is compared; empty for a text of one piece or none. */
    public static long[] sketch(long[] shingles) {
        return shingles.length > 1 ? Sketch.bands(shingles) : new long[0];
    }

    /**
     * The groups of two or more.
     *
     * @param texts shingles, in a canonical order
     * @param sketch of the text at a place; asked once per text that no earlier one equals
     * @return places, rising; groups by their first place
     */
    public List<List<Integer>> groups(List<long[]> texts, IntFunction<long[]> sketch) {
        int[] same = firsts(texts);
        int[] parent = new int[texts.size()];
        Arrays.setAll(parent, i -> same[i]);
        bands(sketch, same).values().forEach(band -> join(band, texts, parent));
        Map<Integer, List<Integer>> groups = new TreeMap<>();
        for (int i = 0; i < parent.length; i++) {
            if (texts.get(i).length > 0) {
                groups.computeIfAbsent(root(parent, i), any -> new ArrayList<>()).add(i);
            }
        }
        List<List<Integer>> guarded = new ArrayList<>();
        groups.values().forEach(group -> guard(group, texts, guarded));
        guarded.sort(Comparator.comparing(List::getFirst));
        return List.copyOf(guarded);
    }

    /** Per text the first one that is exactly the same. */
    private static int[] firsts(List<long[]> texts) {
        Map<LongBuffer, Integer> seen = new HashMap<>();
        int[] first = new int[texts.size()];
        for (int i = 0; i < first.length; i++) {
            Integer known = seen.putIfAbsent(LongBuffer.wrap(texts.get(i)), i);
            first[i] = known == null ? i : known;
        }
        return first;
    }

    private static Map<Long, List<Integer>> bands(IntFunction<long[]> sketch, int[] same) {
        Map<Long, List<Integer>> bands = new LinkedHashMap<>();
        for (int i = 0; i < same.length; i++) {
            if (same[i] == i) {
                for (long key : sketch.apply(i)) {
                    bands.computeIfAbsent(key, any -> new ArrayList<>(2)).add(i);
                }
            }
        }
        bands.values().removeIf(band -> band.size() < 2);
        return bands;
    }

    private void join(List<Integer> band, List<long[]> texts, int[] parent) {
        List<Integer> before = new ArrayList<>();
        for (int i : band) {
            boolean joined = false;
            for (int other : before) {
                if (root(parent, other) == root(parent, i)) {
                    joined = true;
                } else if (Shingles.similarity(texts.get(other), texts.get(i)) >= near) {
                    union(parent, other, i);
                    joined = true;
                }
            }
            if (before.size() < CROWD && (band.size() <= CROWD || !joined)) {
                before.add(i);
            }
        }
    }

    private static int root(int[] parent, int i) {
        int at = i;
        while (parent[at] != at) {
            parent[at] = parent[parent[at]];
            at = parent[at];
        }
        return at;
    }

    /** The smaller place stands for both: the result does not depend on the order of joining. */
    private static void union(int[] parent, int a, int b) {
        int first = root(parent, a);
        int second = root(parent, b);
        parent[Math.max(first, second)] = Math.min(first, second);
    }

    /** Members that are not like the middle text form groups of their own. */
    private void guard(List<Integer> group, List<long[]> texts, List<List<Integer>> out) {
        List<Integer> rest = group;
        while (rest.size() > 1) {
            int medoid = medoid(rest, texts);
            List<Integer> kept = new ArrayList<>();
            List<Integer> strangers = new ArrayList<>();
            for (int member : rest) {
                boolean alike = member == medoid || middle.holds(medoid, member);
                (alike ? kept : strangers).add(member);
            }
            if (kept.size() > 1) {
                out.add(List.copyOf(kept));
            }
            rest = strangers;
        }
    }

    /** The member most like all others; of many, among the first 200. */
    static int medoid(List<Integer> group, List<long[]> texts) {
        List<Integer> electors = group.subList(0, Math.min(ELECTORS, group.size()));
        int best = electors.getFirst();
        double most = -1;
        for (int candidate : electors) {
            double sum = 0;
            for (int other : electors) {
                sum += Shingles.similarity(texts.get(candidate), texts.get(other));
            }
            if (sum > most) {
                most = sum;
                best = candidate;
            }
        }
        return best;
    }
}
