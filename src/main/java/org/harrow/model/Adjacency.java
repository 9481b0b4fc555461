package org.harrow.model;

import java.util.Arrays;

/**
 * Lists of small numbers per row in two arrays: row {@code r} owns {@code to[start[r]] ..
 * to[start[r + 1] - 1]}.
 *
 * @param start one more than there are rows, ascending
 * @param to the members, ascending within a row
 */
@SuppressWarnings(
        "ArrayRecordComponent") // read-only by contract: a copy per access would defeat the columns
public record Adjacency(int[] start, int[] to) {
    /** No row has a member. */
    public static Adjacency empty(int rows) {
        return new Adjacency(new int[rows + 1], new int[0]);
    }

    /** A copy of one row's members. */
    public int[] of(int row) {
        return Arrays.copyOfRange(to, start[row], start[row + 1]);
    }

    /** True where the row has this member. */
    public boolean contains(int row, int member) {
        return Arrays.binarySearch(to, start[row], start[row + 1], member) >= 0;
    }
}
