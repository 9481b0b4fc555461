package org.harrow.draw;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.harrow.model.Columns;
import org.harrow.model.TimeInterval;
import org.jspecify.annotations.Nullable;

/**
 * Long stretches in which nothing happened, in any lane: what folding closes up. Found by looking
 * at a few cells of the view, whatever the number of actions.
 */
final class Silences {

    /** A stretch that fills less of the view than one of so many parts is not worth a fold. */
    private static final int PARTS = 8;

    /** Rows that share a largest end. */
    private static final int BLOCK = 1_024;

    private final Columns.When when;
    private final long[] ends;

    Silences(Columns.When when) {
        this.when = when;
        this.ends = new long[when.lo().length / BLOCK + 1];
        long most = Long.MIN_VALUE;
        for (int row = 0; row < when.lo().length; row++) {
            if (row % BLOCK == 0) {
                ends[row / BLOCK] = most;
            }
            most = Math.max(most, when.hi()[row]);
        }
    }

    /** What is folded of a view: within it, with a margin left open on both sides. */
    List<TimeInterval> within(TimeInterval view) {
        List<TimeInterval> folds = new ArrayList<>();
        long step = Math.max(1, view.width() / (2 * PARTS));
        long margin = view.width() / 100;
        long at = view.lo();
        while (at < view.hi() - step && when.lo().length > 0) {
            TimeInterval silence = around(at, step);
            if (silence != null && silence.width() >= 2 * step) {
                long lo = Math.max(silence.lo() + margin, view.lo());
                long hi = Math.min(silence.hi() - margin, view.hi());
                if (hi - lo >= 2 * step - 2 * margin && hi < view.hi() && lo > view.lo()) {
                    folds.add(new TimeInterval(lo, hi));
                }
                at = Math.max(at + step, silence.hi());
            } else {
                at += step;
            }
        }
        return folds;
    }

    /** The stretch without actions around a cell, or null where the cell has some. */
    private @Nullable TimeInterval around(long from, long step) {
        int next = seek(from);
        long before = endBefore(next);
        boolean full = next < when.lo().length && when.lo()[next] < from + step;
        if (full || before > from || next == 0 || next == when.lo().length) {
            return null;
        }
        return new TimeInterval(before, when.lo()[next]);
    }

    /** The first row that begins at this time or later. */
    private int seek(long time) {
        int place = Arrays.binarySearch(when.lo(), time);
        while (place > 0 && when.lo()[place - 1] == time) {
            place--;
        }
        return place < 0 ? -place - 1 : place;
    }

    /** The latest end of all rows before one. */
    private long endBefore(int row) {
        long most = ends[row / BLOCK];
        for (int i = row / BLOCK * BLOCK; i < row; i++) {
            most = Math.max(most, when.hi()[i]);
        }
        return most;
    }
}
