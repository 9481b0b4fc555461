package org.harrow.draw;

import java.util.ArrayList;
import java.util.List;

/**
 * Which lanes are in view and where: whole ones, so that none is seen without its name. Pinned ones
 * stay on top, in at most two fifths of the plot.
 */
final class LaneRows {

    /** Lower lanes are none. */
    static final double LEAST = 4;

    private static final double PINNED_SHARE = 0.4;

    private final List<LaneRow> rows = new ArrayList<>();
    private final int all;
    private final int pinned;
    private final int scrolled;
    private final double height;
    private final Box plot;

    LaneRows(Lanes lanes, Viewport view, Box plot) {
        this.plot = plot;
        all = lanes.size();
        height = Math.max(LEAST, view.laneHeight());
        int fit = (int) StrictMath.floor(plot.height() * PINNED_SHARE / height);
        pinned = Math.min(lanes.pinned(), fit);
        scrolled = Math.min((int) StrictMath.rint(view.scroll() / height), last());
        for (int lane = 0; lane < pinned; lane++) {
            rows.add(new LaneRow(lane, plot.y() + lane * height, height));
        }
        int end = Math.min(all, pinned + scrolled + room());
        for (int lane = pinned + scrolled; lane < end; lane++) {
            double y = pinnedBottom() + (lane - pinned - scrolled) * height;
            rows.add(new LaneRow(lane, y, height));
        }
    }

    /** How many lanes there is room for beside the pinned ones. */
    private int room() {
        return Math.max(1, (int) StrictMath.floor(plot.height() / height) - pinned);
    }

    /** How many lanes can be scrolled away. */
    private int last() {
        return Math.max(0, all - pinned - room());
    }

    /** How far the lanes can be scrolled, in logical pixels. */
    double reach() {
        return last() * height;
    }

    /** The scroll nearest to another at which a lane is in view. */
    double reveal(int lane, double scroll) {
        int place = lane - pinned;
        double least = (place - room() + 1) * height;
        return place < 0 ? scroll : Math.max(least, Math.min(scroll, place * height));
    }

    /** From top to bottom. */
    List<LaneRow> rows() {
        return rows;
    }

    /** Where the scrolling lanes begin. */
    double pinnedBottom() {
        return plot.y() + pinned * height;
    }

    /** How many lanes are scrolled away above. */
    int above() {
        return scrolled;
    }

    /** How many lanes there are below the ones in view. */
    int below() {
        return all - rows.size() - scrolled;
    }

    /** The row of a lane in view, or the place above or below the ones in view. */
    LaneRow find(int lane) {
        for (LaneRow row : rows) {
            if (row.lane() == lane) {
                return row;
            }
        }
        boolean above = !rows.isEmpty() && lane < rows.getLast().lane();
        return new LaneRow(lane, above ? pinnedBottom() - 2 : plot.bottom() - 2, 4);
    }

    boolean shows(int lane) {
        return rows.stream().anyMatch(row -> row.lane() == lane);
    }
}
