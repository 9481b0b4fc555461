package org.harrow.draw;

import java.util.ArrayList;
import java.util.List;

/**
 * A drawn timeline: its marks, and what lies where.
 *
 * @param picture what is painted
 * @param panes where the parts lie
 * @param scale time to x
 * @param lanes in view
 * @param hits places that answer to the mouse, the topmost last
 */
public record TimelinePicture(
        Picture picture, Panes panes, TimeScale scale, List<LaneRow> lanes, List<Hit> hits) {

    /** How far beside a mark the mouse may be. */
    private static final double NEAR = 4;

    private static final int LISTED = 1_000;

    public TimelinePicture {
        lanes = List.copyOf(lanes);
        hits = List.copyOf(hits);
    }

    /** What lies at a point: a mark under or beside it, else the lane's actions in that pixel. */
    public Target pick(Timeline timeline, double x, double y) {
        for (double reach : new double[] {0, NEAR}) {
            Box around = new Box(x - reach, y - reach, 2 * reach + 1, 2 * reach + 1);
            for (Hit hit : hits.reversed()) {
                if (reach == 0 ? hit.box().contains(x, y) : hit.box().meets(around)) {
                    return hit.target() instanceof Target.Map
                            ? new Target.Map(mapTime(timeline, x))
                            : hit.target();
                }
            }
        }
        return panes.plot().contains(x, y) ? acts(timeline, x, y) : Target.NOTHING;
    }

    /** The time of a point of the mini-map. */
    public long mapTime(Timeline timeline, double x) {
        Box map = panes.map();
        return new TimeScale(timeline.fit(), map.x(), map.right()).time(x);
    }

    private Target acts(Timeline timeline, double x, double y) {
        for (LaneRow row : lanes) {
            if (y >= row.y() && y < row.y() + row.height()) {
                return acts(timeline, row.lane(), x);
            }
        }
        return Target.NOTHING;
    }

    private Target acts(Timeline timeline, int lane, double x) {
        LaneColumns points = timeline.points();
        int from = points.seek(lane, scale.time(x - 2));
        int to = points.seek(lane, scale.time(x + 3));
        if (from == to) {
            return Target.NOTHING;
        }
        List<Integer> rows = new ArrayList<>();
        for (int place = from; place < Math.min(to, from + LISTED); place++) {
            rows.add(points.row(place));
        }
        return to - from == 1
                ? new Target.Act(rows.getFirst())
                : new Target.Acts(lane, rows, to - from);
    }
}
