package org.harrow.casefile;

/**
 * Numbers by 128-bit hash, 20 bytes a slot: what an import must know about millions of records
 * without asking the file for each. It grows part by part, so that it is never in memory twice, and
 * by a third, so that few slots are empty: 5 million hashes take about 135 MB.
 */
final class HashIndex {
    /** What {@link #get} answers for a hash that is not there. */
    static final int ABSENT = -1;

    private static final int PARTS_BITS = 6;
    private static final double FULL = 0.85;

    private final Part[] parts = new Part[1 << PARTS_BITS];
    private int size;

    HashIndex() {
        for (int i = 0; i < parts.length; i++) {
            parts[i] = new Part();
        }
    }

    /** The number of a hash, or {@link #ABSENT}. */
    int get(Hash128 hash) {
        Part part = part(hash);
        return part.value[part.slot(hash.high(), hash.low())] - 1;
    }

    /** Sets the number of a hash, 0 or more. */
    void put(Hash128 hash, int number) {
        size += part(hash).put(hash.high(), hash.low(), number + 1) ? 1 : 0;
    }

    int size() {
        return size;
    }

    private Part part(Hash128 hash) {
        return parts[(int) (hash.high() >>> (Long.SIZE - PARTS_BITS))];
    }

    /** The hashes that begin with the same bits; a slot without one has the value 0. */
    private static final class Part {
        private long[] high = new long[24];
        private long[] low = new long[24];
        private int[] value = new int[24];
        private int used;

        /** True where it was not there. */
        boolean put(long h, long l, int number) {
            int slot = slot(h, l);
            boolean fresh = value[slot] == 0;
            high[slot] = h;
            low[slot] = l;
            value[slot] = number;
            used += fresh ? 1 : 0;
            if (used > value.length * FULL) {
                grow();
            }
            return fresh;
        }

        /** Where the hash stands, or the empty slot for it. */
        int slot(long h, long l) {
            int length = value.length;
            int slot = (int) Math.unsignedMultiplyHigh(l, length);
            while (value[slot] != 0 && (high[slot] != h || low[slot] != l)) {
                slot = slot + 1 == length ? 0 : slot + 1;
            }
            return slot;
        }

        private void grow() {
            long[] oldHigh = high;
            long[] oldLow = low;
            int[] oldValue = value;
            int length = oldValue.length + oldValue.length / 3;
            high = new long[length];
            low = new long[length];
            value = new int[length];
            for (int i = 0; i < oldValue.length; i++) {
                if (oldValue[i] != 0) {
                    int slot = slot(oldHigh[i], oldLow[i]);
                    high[slot] = oldHigh[i];
                    low[slot] = oldLow[i];
                    value[slot] = oldValue[i];
                }
            }
        }
    }
}
