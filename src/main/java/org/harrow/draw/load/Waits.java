package org.harrow.draw.load;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

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

    /** The median of one bin; see below. */
    long median(int bin) {
        return median(bin, bin + 1);
    }

    /**
     * The wait that half of those who arrived in some bins stayed below, or -1 where fewer than
     * half were answered: those that still wait count as longest.
     */
    long median(int from, int to) {
        int all = 0;
        List<Long> waits = new ArrayList<>();
        for (int bin = from; bin < to; bin++) {
            all += arrived[bin];
            waits.addAll(answered.get(bin));
        }
        List<Long> sorted = waits.stream().sorted().toList();
        int middle = (all - 1) / 2;
        return all == 0 || middle >= sorted.size() ? -1 : sorted.get(middle);
    }
}
