package org.harrow.draw.load;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.harrow.draw.Counts;
import org.harrow.draw.Latency;
import org.harrow.stats.MedianInterval;

/** How long threads wait for their first answer, by when they were opened. */
final class Waits {

    private final List<List<Long>> answered = new ArrayList<>();
    private final int[] arrived;
    private final BitSet done = new BitSet();

    Waits(int bins) {
        arrived = new int[bins];
        for (int i = 0; i < bins; i++) {
            answered.add(new ArrayList<>());
        }
    }

    void arrive(int bin) {
        arrived[bin]++;
    }

    boolean isAnswered(int opening) {
        return done.get(opening);
    }

    void answer(int opening, int bin, long wait) {
        done.set(opening);
        answered.get(bin).add(wait);
    }

    int arrived(int bin) {
        return arrived[bin];
    }

    int answered(int bin) {
        return answered.get(bin).size();
    }

    /** The median of one bin, or -1. */
    long median(int bin) {
        return median95(bin, bin + 1).median();
    }

    /**
     * A median with its limits.
     *
     * @param median in microseconds, or -1 where fewer than half were answered
     * @param lo lower limit, 95 %; -1 where there are too few to say
     * @param hi upper limit; -1 where it is longer than the records tell, or there are too few
     * @param n how many arrived
     */
    record Median(long median, long lo, long hi, int n) {

        /** True where so few arrived that no limit holds. */
        boolean isFew() {
            return MedianInterval.lower(n) < 0;
        }

        String words() {
            return median < 0 ? "unknown" : Latency.words(median);
        }

        /** {@code 38 m (n 20, 95 % from 12 m to 2 h)}. */
        String full() {
            String most = hi < 0 ? "longer than told" : Latency.words(hi);
            String least = lo < 0 ? "longer than told" : Latency.words(lo);
            String limits = isFew() ? "" : ", 95 % from " + least + " to " + most;
            return words() + " (n " + Counts.of(n) + limits + ")";
        }
    }

    /**
     * The wait that half of those who arrived in some bins stayed below, with its limits: those
     * that still wait count as longest.
     */
    Median median95(int from, int to) {
        int all = 0;
        List<Long> waits = new ArrayList<>();
        for (int bin = from; bin < to; bin++) {
            all += arrived[bin];
            waits.addAll(answered.get(bin));
        }
        List<Long> sorted = waits.stream().sorted().toList();
        int lower = MedianInterval.lower(all);
        return new Median(
                place(sorted, all == 0 ? -1 : (all - 1) / 2),
                place(sorted, lower),
                place(sorted, lower < 0 ? -1 : all - 1 - lower),
                all);
    }

    private static long place(List<Long> sorted, int place) {
        return place < 0 || place >= sorted.size() ? -1 : sorted.get(place);
    }
}
