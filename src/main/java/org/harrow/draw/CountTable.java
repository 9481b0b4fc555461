package org.harrow.draw;

import org.jspecify.annotations.Nullable;

/**
 * How many actions of a lane lie before each of {@value #CELLS} equal cells of the case's time: one
 * subtraction counts a pixel of a wide view. Only lanes with more actions than cells / 2 have one.
 */
final class CountTable {

    static final int CELLS = 1 << 16;

    private final long lo;
    private final double cell;
    private final int[] @Nullable [] before;

    CountTable(LaneColumns columns, int lanes, long lo, long hi) {
        this.lo = lo;
        this.cell = Math.max(1.0, (double) (hi - lo + 1) / CELLS);
        this.before = new int[lanes][];
        for (int lane = 0; lane < lanes; lane++) {
            before[lane] = columns.size(lane) > CELLS / 2 ? prefix(columns, lane) : null;
        }
    }

    /** The width of a cell in microseconds. */
    double cell() {
        return cell;
    }

    /** True where the lane has a table. */
    boolean has(int lane) {
        return before[lane] != null;
    }

    /** The first place of the lane at or after the cell that {@code time} falls into. */
    int place(LaneColumns columns, int lane, long time) {
        int[] table = before[lane];
        if (table == null) {
            return columns.seek(lane, time);
        }
        double index = StrictMath.floor((double) (time - lo) / cell);
        return columns.from(lane) + table[(int) StrictMath.clamp(index, 0.0, (double) CELLS)];
    }

    private int[] prefix(LaneColumns columns, int lane) {
        int[] table = new int[CELLS + 1];
        for (int place = columns.from(lane); place < columns.to(lane); place++) {
            int index = (int) ((double) (columns.time(place) - lo) / cell);
            table[Math.min(index, CELLS - 1) + 1]++;
        }
        for (int i = 0; i < CELLS; i++) {
            table[i + 1] += table[i];
        }
        return table;
    }
}
