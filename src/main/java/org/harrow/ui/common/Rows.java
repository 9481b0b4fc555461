package org.harrow.ui.common;

import org.harrow.model.CaseData;
import org.harrow.model.Columns;

/** Finds rows of a snapshot by id; rows are sorted by first possible time, then id. */
public final class Rows {
    private Rows() {}

    /**
     * The row of an action, or -1 where the snapshot has none.
     *
     * @param lo first possible microsecond of the action
     * @param id 32 hexadecimal digits
     */
    public static int find(CaseData data, long lo, String id) {
        long high = Long.parseUnsignedLong(id.substring(0, 16), 16);
        long low = Long.parseUnsignedLong(id.substring(16), 16);
        Columns columns = data.columns();
        int from = 0;
        int to = columns.size() - 1;
        while (from <= to) {
            int middle = (from + to) >>> 1;
            int order = Long.compare(columns.when().lo()[middle], lo);
            if (order == 0) {
                order = Long.compareUnsigned(columns.keys().idHigh()[middle], high);
            }
            if (order == 0) {
                order = Long.compareUnsigned(columns.keys().idLow()[middle], low);
            }
            if (order == 0) {
                return middle;
            }
            if (order < 0) {
                from = middle + 1;
            } else {
                to = middle - 1;
            }
        }
        return -1;
    }

    /**
     * The row of an action by its id alone, or -1 where the snapshot has none: a walk through all
     * of them, a few milliseconds for a million.
     *
     * @param id 32 hexadecimal digits
     */
    public static int find(CaseData data, String id) {
        long high = Long.parseUnsignedLong(id.substring(0, 16), 16);
        long low = Long.parseUnsignedLong(id.substring(16), 16);
        long[] highs = data.columns().keys().idHigh();
        long[] lows = data.columns().keys().idLow();
        for (int row = 0; row < highs.length; row++) {
            if (highs[row] == high && lows[row] == low) {
                return row;
            }
        }
        return -1;
    }
}
