package org.harrow.draw;

import java.util.ArrayList;
import java.util.List;

/**
 * Which lanes are in view and where: whole ones, so that none is seen without its name. Pinned ones
 * stay on top, in at most two fifths of the plot; below them those that are raised.
 */
final class LaneRows {

    /** Lower lanes are none. */
    static final double LEAST = 4;

    private static final double PINNED_SHARE = 0.4;

    /** Fewer lanes beside the raised ones are no context. */
    private static final int LEAST_BESIDE = 5;

    private final List<LaneRow> rows = new ArrayList<>();
    private final int all;
    private final int pinned;
    private final List<Integer> raised;
    private final int scrolled;
    private final double height;
    private final Box plot;

    LaneRows(Lanes lanes, Viewport view, Box plot) {
        this(lanes, view, plot, List.of());
    }

    /**
     * @param wanted lanes to be raised
     */
    private LaneRows(Lanes lanes, Viewport view, Box plot, List<Integer> wanted) {
        this.plot = plot;
        all = lanes.size();
        height = Math.max(LEAST, view.laneHeight());
        int fit = (int) StrictMath.floor(plot.height() * PINNED_SHARE / height);
        pinned = Math.min(lanes.pinned(), fit);
        raised = wanted.stream().filter(lane -> lane >= pinned).sorted().distinct().toList();
        scrolled = Math.min((int) StrictMath.rint(view.scroll() / height), last());
        for (int lane = 0; lane < pinned; lane++) {
            add(lane);
        }
        raised.forEach(this::add);
        int place = 0;
        for (int lane = pinned; lane < all && place < scrolled + room(); lane++) {
            if (!raised.contains(lane)) {
                if (place >= scrolled) {
                    add(lane);
                }
                place++;
            }
        }
    }

    private void add(int lane) {
        rows.add(new LaneRow(lane, plot.y() + rows.size() * height, height));
    }

    /**
     * The same, with two lanes that belong together raised where not both of them are in view and
     * there is room for others too.
     */
    LaneRows holding(Lanes lanes, Viewport view, int one, int other) {
        boolean seen = shows(one) && shows(other);
        return seen || room() < LEAST_BESIDE
                ? this
                : new LaneRows(lanes, view, plot, List.of(one, other));
    }

    /** How many lanes there is room for beside the pinned ones. */
    private int room() {
        int held = pinned + raised.size();
        return Math.max(1, (int) StrictMath.floor(plot.height() / height) - held);
    }

    /** How many lanes can be scrolled away. */
    private int last() {
        return Math.max(0, all - pinned - raised.size() - room());
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
        return plot.y() + held() * height;
    }

    /** How many lanes stay on top whatever is scrolled. */
    int held() {
        return pinned + raised.size();
    }

    /** True for a lane that is on top because of what is chosen. */
    boolean isRaised(int lane) {
        return raised.contains(lane);
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
