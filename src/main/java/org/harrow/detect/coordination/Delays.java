package org.harrow.detect.coordination;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Who shares within minutes of the first is close to who does the same. Each operator's delays
 * after the first share of a thing are taken from all its things that the two do not have in
 * common; were the two independent, they would be close as often as one's delays are to the
 * other's.
 */
final class Delays {
    /** Weight of knowing nothing: as good as two things each. */
    private static final double PRIOR = 2;

    private final Index index;
    private final Map<Integer, long[]> history = new HashMap<>();

    Delays(Index index) {
        this.index = index;
    }

    /**
     * Probability that the two are close, for each common thing.
     *
     * @param code the pair
     * @param common things of theirs
     * @param seconds of the window
     * @param rates where nothing is known of the two
     */
    double[] of(long code, int[] common, long seconds, double[] rates) {
        long[] a = without(Codes.first(code), common);
        long[] b = without(Codes.second(code), common);
        double known = a.length / (a.length + PRIOR) * (b.length / (b.length + PRIOR));
        double own = known == 0 ? 0 : share(a, b, seconds * 1_000_000L);
        return Arrays.stream(rates).map(rate -> known * own + (1 - known) * rate).toArray();
    }

    private long[] without(int operator, int[] common) {
        long[] all = history.computeIfAbsent(operator, this::delays);
        int[] things = index.shared(operator);
        long[] kept = new long[things.length];
        int n = 0;
        for (int i = 0; i < things.length; i++) {
            if (Arrays.binarySearch(common, things[i]) < 0) {
                kept[n++] = all[i];
            }
        }
        long[] rest = Arrays.copyOf(kept, n);
        Arrays.sort(rest);
        return rest;
    }

    private long[] delays(int operator) {
        return Arrays.stream(index.shared(operator))
                .mapToLong(
                        thing ->
                                index.share(thing, operator).first().time()
                                        - index.thing(thing).sharers().getFirst().first().time())
                .toArray();
    }

    /** Share of pairs of sorted delays that lie no farther apart. */
    private static double share(long[] a, long[] b, long width) {
        long near = 0;
        int from = 0;
        int to = 0;
        for (long delay : a) {
            while (from < b.length && b[from] < delay - width) {
                from++;
            }
            while (to < b.length && b[to] <= delay + width) {
                to++;
            }
            near += to - from;
        }
        return (double) near / ((long) a.length * b.length);
    }
}
