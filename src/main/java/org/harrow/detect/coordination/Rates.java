package org.harrow.detect.coordination;

import java.util.Arrays;
import java.util.List;

/**
 * How often two sharers of a thing are close by chance: the thing's own rate where enough people
 * shared it, else the rate of other things that about as many shared. A pair's common things never
 * vouch for themselves: a ring that alone shares its things stays visible.
 */
final class Rates {
    /** Pairs of sharers below which a pool says too little and the next larger is asked. */
    private static final long ENOUGH = 50;

    private static final int[] BINS = {2, 3, 4, 5, 7, 10, 14, 20};

    private final int own;
    private final int windows;
    private final long[] pairs;
    private final long[][] close;
    private final int[] bin;
    private final long[] poolPairs = new long[BINS.length + 1];
    private final long[][] poolClose;

    Rates(Index index, Coordination detector) {
        own = detector.own();
        windows = detector.windows().size();
        pairs = new long[index.things()];
        close = new long[index.things()][];
        bin = new int[index.things()];
        poolClose = new long[BINS.length + 1][windows];
        for (int t = 0; t < pairs.length; t++) {
            Thing thing = index.thing(t);
            pairs[t] = thing.pairs();
            close[t] = close(thing, detector.windows());
            bin[t] = bin(thing.sharers().size());
            poolPairs[bin[t]] += pairs[t];
            for (int w = 0; w < windows; w++) {
                poolClose[bin[t]][w] += close[t][w];
            }
        }
    }

    private static int bin(int sharers) {
        int bin = 0;
        while (bin + 1 < BINS.length && sharers >= BINS[bin + 1]) {
            bin++;
        }
        return bin;
    }

    private static long[] close(Thing thing, List<Long> windows) {
        long[] counts = new long[windows.size()];
        for (int w = 0; w < counts.length; w++) {
            long width = windows.get(w) * 1_000_000L;
            long[] at =
                    thing.sharers().stream()
                            .filter(s -> s.latest() - s.first().time() < width)
                            .mapToLong(s -> s.first().time())
                            .toArray();
            for (int i = 0, from = 0; i < at.length; i++) {
                while (at[i] - at[from] > width) {
                    from++;
                }
                counts[w] += i - from;
            }
        }
        return counts;
    }

    /**
     * Probability that two sharers of a thing are close, for each common thing of a pair and one
     * window; empty where nothing is known.
     */
    double[] of(int[] common, int window) {
        double[] q = new double[common.length];
        for (int i = 0; i < q.length; i++) {
            int thing = common[i];
            double rate =
                    sharers(thing) >= own
                            ? (double) close[thing][window] / pairs[thing]
                            : pooled(common, bin[thing], window);
            if (Double.isNaN(rate)) {
                return new double[0];
            }
            q[i] = rate;
        }
        return q;
    }

    private double sharers(int thing) {
        return (1 + StrictMath.sqrt(1 + 8.0 * pairs[thing])) / 2;
    }

    /** From the things' own bin, else from all bins, the pair's common things left out. */
    private double pooled(int[] common, int of, int window) {
        double rate = pooled(common, of, of, window);
        return Double.isNaN(rate) ? pooled(common, 0, BINS.length - 1, window) : rate;
    }

    private double pooled(int[] common, int from, int to, int window) {
        long all = Arrays.stream(poolPairs, from, to + 1).sum();
        long near = 0;
        for (int b = from; b <= to; b++) {
            near += poolClose[b][window];
        }
        for (int thing : common) {
            if (bin[thing] >= from && bin[thing] <= to) {
                all -= pairs[thing];
                near -= close[thing][window];
            }
        }
        return all < ENOUGH ? Double.NaN : (near + 1.0) / (all + 1.0);
    }
}
