package org.harrow.intake.json;

import java.util.Arrays;

/**
 * One JSON value laid out flat: every value in it is a row, parents before children, with the place
 * of its bytes. Reused from value to value, so that reading allocates next to nothing; texts and
 * numbers stay bytes until somebody asks.
 */
final class JsonTape {
    static final byte OBJECT = 1;
    static final byte ARRAY = 2;
    static final byte STRING = 3;
    static final byte NUMBER = 4;
    static final byte TRUE = 5;
    static final byte FALSE = 6;
    static final byte NULL = 7;

    private static final int FIRST_ROWS = 256;

    byte[] bytes = new byte[0];
    byte[] type = new byte[FIRST_ROWS];
    int[] start = new int[FIRST_ROWS];

    /** End of an object or list; of other values only a bound. */
    int[] end = new int[FIRST_ROWS];

    /** The row after a value and everything in it. */
    int[] next = new int[FIRST_ROWS];

    String[] name = new String[FIRST_ROWS];
    int rows;

    void clear(byte[] source) {
        bytes = source;
        rows = 0;
    }

    int add(byte kind, int from, String member) {
        if (rows == type.length) {
            grow();
        }
        type[rows] = kind;
        start[rows] = from;
        end[rows] = from;
        next[rows] = rows + 1;
        name[rows] = member;
        return rows++;
    }

    void close(int row, int to) {
        end[row] = to;
        next[row] = rows;
    }

    private void grow() {
        int size = type.length * 2;
        type = Arrays.copyOf(type, size);
        start = Arrays.copyOf(start, size);
        end = Arrays.copyOf(end, size);
        next = Arrays.copyOf(next, size);
        name = Arrays.copyOf(name, size);
    }
}
