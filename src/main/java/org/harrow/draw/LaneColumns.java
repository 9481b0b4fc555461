package org.harrow.draw;

import org.harrow.model.Columns;

/**
 * The rows of a case lane by lane, each lane sorted by time, in three flat arrays: lane {@code l}
 * owns the places {@code start[l] .. start[l + 1] - 1}.
 */
public final class LaneColumns {

    private final int[] start;
    private final int[] rows;
    private final long[] times;

    private LaneColumns(int[] start, int[] rows, long[] times) {
        this.start = start;
        this.rows = rows;
        this.times = times;
    }

    /**
     * Sorts rows into lanes; two passes, no comparison, because rows are in time order already.
     *
     * @param when times by row, ascending
     * @param lanes which lane a row belongs to
     * @param wide true for the times an hour wide or wider, false for the others
     */
    static LaneColumns of(Columns.When when, Lanes lanes, boolean wide) {
        long[] lo = when.lo();
        int[] start = new int[lanes.size() + 1];
        for (int row = 0; row < lo.length; row++) {
            if (isWide(when, row) == wide) {
                start[lanes.of(row) + 1]++;
            }
        }
        for (int lane = 0; lane < lanes.size(); lane++) {
            start[lane + 1] += start[lane];
        }
        int[] next = start.clone();
        int[] rows = new int[start[lanes.size()]];
        long[] times = new long[rows.length];
        for (int row = 0; row < lo.length; row++) {
            if (isWide(when, row) == wide) {
                int place = next[lanes.of(row)]++;
                rows[place] = row;
                times[place] = lo[row];
            }
        }
        return new LaneColumns(start, rows, times);
    }

    private static boolean isWide(Columns.When when, int row) {
        return when.hi()[row] - when.lo()[row] >= Timeline.WIDE - 1;
    }

    /** First place of a lane. */
    public int from(int lane) {
        return start[lane];
    }

    /** One behind the last place of a lane. */
    public int to(int lane) {
        return start[lane + 1];
    }

    /** How many rows a lane holds. */
    public int size(int lane) {
        return start[lane + 1] - start[lane];
    }

    /** The row at a place. */
    public int row(int place) {
        return rows[place];
    }

    /** The first possible time at a place. */
    public long time(int place) {
        return times[place];
    }

    /** The first place of the lane whose time is not before {@code time}. */
    public int seek(int lane, long time) {
        return search(start[lane], start[lane + 1], time);
    }

    /**
     * As {@link #seek}, from a place known to be before it: a few doubling steps, then a binary
     * search. Walking a lane pixel by pixel this way costs little more than the pixels.
     */
    public int gallop(int lane, int place, long time) {
        int end = start[lane + 1];
        int step = 1;
        int low = place;
        while (low + step < end && times[low + step] < time) {
            low += step;
            step <<= 1;
        }
        return search(low, Math.min(end, low + step + 1), time);
    }

    private int search(int from, int to, long time) {
        int low = from;
        int high = to;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (times[middle] < time) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
