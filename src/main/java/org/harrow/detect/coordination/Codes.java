package org.harrow.detect.coordination;

import java.util.Arrays;

/** Pairs of small numbers as a growing array of longs, up to a bound. */
final class Codes {
    private final int most;
    private long[] codes = new long[1024];
    private int size;
    private boolean full;

    /**
     * @param most pairs that are kept
     */
    Codes(int most) {
        this.most = most;
    }

    /** One more sighting of a pair of different numbers. */
    void add(int a, int b) {
        if (size == most) {
            full = true;
            return;
        }
        if (size == codes.length) {
            codes = Arrays.copyOf(codes, (int) Math.min(most, size * 2L));
        }
        codes[size++] = ((long) Math.min(a, b) << 32) | Math.max(a, b);
    }

    /** True where some pairs were not kept. */
    boolean isFull() {
        return full;
    }

    static int first(long code) {
        return (int) (code >>> 32);
    }

    static int second(long code) {
        return (int) code;
    }

    /** Pairs that were seen this often or more, rising. */
    long[] atLeast(int times) {
        Arrays.sort(codes, 0, size);
        int kept = 0;
        for (int i = 0; i < size; ) {
            int from = i;
            while (i < size && codes[i] == codes[from]) {
                i++;
            }
            if (i - from >= times) {
                codes[kept++] = codes[from];
            }
        }
        long[] result = Arrays.copyOf(codes, kept);
        size = 0;
        return result;
    }
}
