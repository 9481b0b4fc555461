package org.harrow.detect.repetition;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;

/**
 * The null twin: the texts of a venue are dealt anew over all its accounts, each of which keeps its
 * times. Nothing repeats then but by chance.
 */
final class Exchange {
    private Exchange() {}

    static List<Unit> texts(List<Unit> units, Repetition detector, SplittableRandom random) {
        Map<String, int[]> pools = new TreeMap<>();
        Map<String, Integer> used = new TreeMap<>();
        units.forEach(unit -> pools.putIfAbsent(unit.venue(), pool(units, unit.venue(), random)));
        List<Unit> exchanged = new ArrayList<>();
        for (Unit unit : units) {
            int n = unit.timeline().labels().length;
            int from = used.merge(unit.venue(), n, Integer::sum) - n;
            int[] pool = pools.getOrDefault(unit.venue(), new int[n]);
            Timeline dealt =
                    new Timeline(unit.timeline().times(), Arrays.copyOfRange(pool, from, from + n));
            int copies = dealt.copies(detector.span());
            List<Cluster> clusters =
                    copies < detector.copies() ? List.of() : List.of(Cluster.bare(copies));
            exchanged.add(new Unit(unit.operator(), unit.venue(), unit.size(), clusters, dealt));
        }
        return exchanged;
    }

    /** All labels of a venue, unique across accounts, shuffled. */
    private static int[] pool(List<Unit> units, String venue, SplittableRandom random) {
        List<Integer> all = new ArrayList<>();
        int offset = 0;
        for (Unit unit : units) {
            if (unit.venue().equals(venue)) {
                for (int label : unit.timeline().labels()) {
                    all.add(label < 0 ? -1 : offset + label);
                }
                offset += unit.timeline().labels().length;
            }
        }
        int[] pool = all.stream().mapToInt(Integer::intValue).toArray();
        for (int i = pool.length - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            int swap = pool[i];
            pool[i] = pool[j];
            pool[j] = swap;
        }
        return pool;
    }
}
