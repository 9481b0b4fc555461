package org.harrow.resolve;

import java.util.function.IntUnaryOperator;

/**
 * What of one listing another one still holds; the root of a tree, which is always there, aside.
 *
 * @param first position of the first record that is still there
 * @param last position of the last one
 * @param held how many are
 */
record Survival(int first, int last, int held) {
    /**
     * @param lines whether comments on lines are meant, which stand in a list of their own
     * @param shape of a record
     */
    static Survival of(Snapshot before, Snapshot after, boolean lines, IntUnaryOperator shape) {
        int first = Integer.MAX_VALUE;
        int last = -1;
        int held = 0;
        for (var record : before.records.entrySet()) {
            boolean isLine = shape.applyAsInt(record.getValue()) == RawDrafts.LINE_COMMENT;
            if (isLine == lines
                    && !before.isRoot(record.getKey())
                    && after.records.containsKey(record.getKey())) {
                int at = before.position(record.getKey());
                first = Math.min(first, at);
                last = Math.max(last, at);
                held++;
            }
        }
        return new Survival(first, last, held);
    }

    /** True between two survivors, where most of what lies between survived, too. */
    boolean encloses(int position) {
        int between = last - first + 1;
        return position > first && position < last && 3 * (between - held) <= between;
    }
}
