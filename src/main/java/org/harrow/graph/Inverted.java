package org.harrow.graph;

import org.harrow.model.Adjacency;

/** From a number back to the rows that name it, in time order, as two arrays. */
public final class Inverted {
    private final int[] start;
    private final int[] rows;

    private Inverted(int[] start, int[] rows) {
        this.start = start;
        this.rows = rows;
    }

    /** Rows by the one number each names, where negative names none. */
    static Inverted of(int[] values, int count) {
        int[] start = new int[count + 1];
        for (int value : values) {
            if (value >= 0) {
                start[value + 1]++;
            }
        }
        accumulate(start);
        int[] next = start.clone();
        int[] rows = new int[start[count]];
        for (int row = 0; row < values.length; row++) {
            if (values[row] >= 0) {
                rows[next[values[row]]++] = row;
            }
        }
        return new Inverted(start, rows);
    }

    /** Rows by each of the numbers they name. */
    static Inverted of(Adjacency members, int count) {
        int[] start = new int[count + 1];
        for (int member : members.to()) {
            start[member + 1]++;
        }
        accumulate(start);
        int[] next = start.clone();
        int[] rows = new int[start[count]];
        for (int row = 0; row + 1 < members.start().length; row++) {
            for (int i = members.start()[row]; i < members.start()[row + 1]; i++) {
                rows[next[members.to()[i]]++] = row;
            }
        }
        return new Inverted(start, rows);
    }

    private static void accumulate(int[] start) {
        for (int i = 1; i < start.length; i++) {
            start[i] += start[i - 1];
        }
    }

    /** How many rows name the number. */
    public int count(int number) {
        return start[number + 1] - start[number];
    }

    /** The {@code i}th row, in time order, that names the number. */
    public int row(int number, int i) {
        return rows[start[number] + i];
    }
}
