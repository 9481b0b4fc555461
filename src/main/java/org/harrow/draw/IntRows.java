package org.harrow.draw;

import java.util.Arrays;
import java.util.function.IntPredicate;

/** Rows that are collected in any order, then looked at once each from the first to the last. */
final class IntRows {

    private int[] rows = new int[32];
    private int size;

    void add(int row) {
        if (size == rows.length) {
            rows = Arrays.copyOf(rows, 2 * size);
        }
        rows[size++] = row;
    }

    int size() {
        return size;
    }

    int get(int place) {
        return rows[place];
    }

    /** Those of them that are wanted, sorted, each once. */
    int[] sorted(IntPredicate wanted) {
        Arrays.sort(rows, 0, size);
        int[] found = new int[size];
        int count = 0;
        for (int i = 0; i < size; i++) {
            if ((i == 0 || rows[i] != rows[i - 1]) && wanted.test(rows[i])) {
                found[count++] = rows[i];
            }
        }
        return Arrays.copyOf(found, count);
    }
}
