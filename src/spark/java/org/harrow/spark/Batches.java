package org.harrow.spark;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/**
 * Sorted rows in batches: many small keys together, so that what a batch costs is paid rarely; a
 * key that is too large for one batch goes on in the next.
 */
final class Batches implements Iterator<Batches.Batch> {
    /** Rows from which on a batch ends with its key. */
    static final int ENOUGH = 20_000;

    /** Bytes from which on it does, too. */
    private static final long HEAVY = 48L << 20;

    private final Iterator<byte[]> rows;
    private final int most;
    private byte @Nullable [] next;

    /**
     * @param most rows of one key in one batch
     */
    Batches(Iterator<byte[]> rows, int most) {
        this.rows = rows;
        this.most = most;
        next = rows.hasNext() ? rows.next() : null;
    }

    /**
     * Some keys, each of them whole but the last where it goes on.
     *
     * @param rows in order
     * @param goesOn true where the last key has more rows than fit
     */
    record Batch(List<byte[]> rows, boolean goesOn) {}

    @Override
    public boolean hasNext() {
        return next != null;
    }

    @Override
    public Batch next() {
        byte[] row = next;
        if (row == null) {
            throw new NoSuchElementException();
        }
        List<byte[]> all = new ArrayList<>();
        long bytes = 0;
        int ofKey = 0;
        while (row != null) {
            all.add(row);
            bytes += row.length;
            ofKey++;
            byte[] after = rows.hasNext() ? rows.next() : null;
            boolean same = after != null && Rows.isSameKey(row, after);
            ofKey = same ? ofKey : 0;
            row = after;
            boolean full = all.size() >= ENOUGH || bytes >= HEAVY;
            if ((full && !same) || (ofKey >= most) || bytes >= 4 * HEAVY) {
                next = after;
                return new Batch(all, same);
            }
        }
        next = null;
        return new Batch(all, false);
    }

    /** Leaves out what is left of the key that went on, and says how much it was. */
    long skip(byte[] of) {
        long skipped = 0;
        while (next != null && Rows.isSameKey(of, next)) {
            skipped++;
            next = rows.hasNext() ? rows.next() : null;
        }
        return skipped;
    }

    /** The row that comes next; null at the end. */
    byte @Nullable [] peek() {
        return next;
    }
}
