package org.harrow.draw;

import java.util.ArrayList;
import java.util.List;

/**
 * Which lanes are in view and where: pinned ones stay on top, in at most two fifths of the plot.
 */
final class LaneRows {

    private static final double PINNED_SHARE = 0.4;

    private final List<LaneRow> rows = new ArrayList<>();
    private final double pinnedBottom;

    LaneRows(Lanes lanes, Viewport view, Box plot) {
        double height = Math.max(4, view.laneHeight());
        int fit = (int) StrictMath.floor(plot.height() * PINNED_SHARE / height);
        int pinned = Math.min(lanes.pinned(), fit);
        for (int lane = 0; lane < pinned; lane++) {
            rows.add(new LaneRow(lane, plot.y() + lane * height, height));
        }
        pinnedBottom = plot.y() + pinned * height;
        double scroll = StrictMath.rint(Math.min(view.scroll(), maxScroll(lanes, view, plot)));
        if (pinned > 0) {
            // Whole lanes, so that none lies half under the pinned ones.
            scroll = StrictMath.ceil(scroll / height) * height;
        }
        for (int lane = pinned; lane < lanes.size(); lane++) {
            double y = pinnedBottom + (lane - pinned) * height - scroll;
            if (y >= plot.bottom()) {
                break;
            }
            if (y + height > pinnedBottom) {
                rows.add(new LaneRow(lane, y, height));
            }
        }
    }

    static double maxScroll(Lanes lanes, Viewport view, Box plot) {
        return Math.max(0, lanes.size() * Math.max(4, view.laneHeight()) - plot.height());
    }

    /** From top to bottom. */
    List<LaneRow> rows() {
        return rows;
    }

    /** Where the scrolling lanes begin. */
    double pinnedBottom() {
        return pinnedBottom;
    }

    /** The row of a lane in view, or the place above (-1) or below (+1) of the ones in view. */
    LaneRow find(int lane, Box plot) {
        for (LaneRow row : rows) {
            if (row.lane() == lane) {
                return row;
            }
        }
        boolean above = !rows.isEmpty() && lane < rows.getLast().lane();
        return new LaneRow(lane, above ? pinnedBottom - 2 : plot.bottom() - 2, 4);
    }

    boolean shows(int lane) {
        return rows.stream().anyMatch(row -> row.lane() == lane);
    }
}
