package org.harrow.resolve;

import java.util.Arrays;

/** Sorts row numbers by a column, without an object per row. */
public final class RowSort {
    /** Compares two rows whose first column is equal. */
    @FunctionalInterface
    public interface Tie {
        /** Negative where {@code a} comes first, 0 where they are equal. */
        int compare(int a, int b);
    }

    private RowSort() {}

    /** Rows 0 to {@code size - 1} by an unsigned column, then by {@code tie}. */
    public static int[] by(int size, long[] column, Tie tie) {
        return by(
                size,
                (a, b) -> {
                    int first = Long.compareUnsigned(column[a], column[b]);
                    return first != 0 ? first : tie.compare(a, b);
                });
    }

    /** Rows 0 to {@code size - 1} by any order; fast where they are nearly in it. */
    public static int[] by(int size, Tie order) {
        int[] rows = new int[size];
        Arrays.setAll(rows, i -> i);
        merge(rows, new int[size], 0, size, order);
        return rows;
    }

    private static void merge(int[] rows, int[] spare, int from, int to, Tie order) {
        if (to - from < 2) {
            return;
        }
        int middle = (from + to) >>> 1;
        merge(rows, spare, from, middle, order);
        merge(rows, spare, middle, to, order);
        if (order.compare(rows[middle - 1], rows[middle]) <= 0) {
            return;
        }
        System.arraycopy(rows, from, spare, from, middle - from);
        int left = from;
        int right = middle;
        for (int out = from; left < middle; out++) {
            if (right < to && order.compare(rows[right], spare[left]) < 0) {
                rows[out] = rows[right++];
            } else {
                rows[out] = spare[left++];
            }
        }
    }
}
