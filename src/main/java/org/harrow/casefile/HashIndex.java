package org.harrow.casefile;

/**
 * Numbers by 128-bit hash in three arrays, 20 bytes a slot: what an import must know about millions
 * of records without asking the file for each.
 */
final class HashIndex {
    /** What {@link #get} answers for a hash that is not there. */
    static final int ABSENT = -1;

    private long[] high = new long[1 << 10];
    private long[] low = new long[1 << 10];
    private int[] value = new int[1 << 10];
    private int size;

    /** The number of a hash, or {@link #ABSENT}. */
    int get(Hash128 hash) {
        return value[slot(hash.high(), hash.low())] - 1;
    }

    /** Sets the number of a hash, 0 or more. */
    void put(Hash128 hash, int number) {
        int slot = slot(hash.high(), hash.low());
        if (value[slot] == 0) {
            high[slot] = hash.high();
            low[slot] = hash.low();
            size++;
        }
        value[slot] = number + 1;
        if (size > value.length * 3L / 4) {
            grow();
        }
    }

    int size() {
        return size;
    }

    private int slot(long h, long l) {
        int mask = value.length - 1;
        int slot = (int) (h ^ (h >>> 32) ^ l) & mask;
        while (value[slot] != 0 && (high[slot] != h || low[slot] != l)) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void grow() {
        long[] oldHigh = high;
        long[] oldLow = low;
        int[] oldValue = value;
        int length = oldValue.length * 2;
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
