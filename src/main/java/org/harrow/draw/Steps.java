package org.harrow.draw;

import java.util.List;
import org.harrow.model.TimeInterval;

/** Where keys lead from an action: along its lane, and from trigger to reaction and back. */
public final class Steps {

    /** As far as a reaction is looked for: the detector's own censoring, seven days. */
    private static final long WEEK = 7 * 86_400_000_000L;

    private final Timeline timeline;

    /** Steps in this case. */
    public Steps(Timeline timeline) {
        this.timeline = timeline;
    }

    /** The action after (1) or before (-1) this one in its lane; the same one at the end. */
    public int beside(int row, int direction) {
        int lane = timeline.lanes().of(row);
        for (int next = row + direction; 0 <= next && next < timeline.data().size(); ) {
            if (timeline.lanes().of(next) == lane) {
                return next;
            }
            next += direction;
        }
        return row;
    }

    /** The first action at or after a time, in any lane; the last one where there is none. */
    public int at(long time) {
        long[] lo = timeline.data().columns().when().lo();
        int place = java.util.Arrays.binarySearch(lo, time);
        return Math.min(place < 0 ? -place - 1 : place, lo.length - 1);
    }

    /** What the action answers, by the strongest arc that ends at it, or -1. */
    public int trigger(int row) {
        for (LatencyArc arc : timeline.arcs()) {
            if (arc.reaction() == row) {
                return arc.trigger();
            }
        }
        return -1;
    }

    /** What answers the action: by the strongest arc, else the first content-linked act, or -1. */
    public int reaction(int row) {
        for (LatencyArc arc : timeline.arcs()) {
            if (arc.trigger() == row) {
                return arc.reaction();
            }
        }
        return hop(row);
    }

    /**
     * One hop along a direct link, whatever was found: the first act that what it says ties to this
     * one, or -1.
     */
    public int hop(int row) {
        long end = timeline.data().at(row).hi();
        for (int linked : timeline.links().after(row, end + WEEK)) {
            if (timeline.data().at(linked).lo() > end) {
                return linked;
            }
        }
        return -1;
    }

    /** One hop back: what the action replies to, else what it answers, or -1. */
    public int back(int row) {
        int reply = timeline.data().columns().edges().replyTo()[row];
        return reply >= 0 ? reply : trigger(row);
    }

    /** The finding after (1) or before (-1) this one in the list, around the ends; -1 for none. */
    public int finding(int finding, int direction) {
        int count = timeline.findings().findings().size();
        if (count == 0) {
            return -1;
        }
        return finding < 0 ? 0 : Math.floorMod(finding + direction, count);
    }

    /** The time of a finding's actions, or null where none is dated. */
    public @org.jspecify.annotations.Nullable TimeInterval span(int finding) {
        FindingRows pairs = timeline.findings();
        long lo = Long.MAX_VALUE;
        long hi = Long.MIN_VALUE;
        for (int pair = 0; pair < pairs.size(); pair++) {
            if (pairs.finding(pair) == finding) {
                TimeInterval at = timeline.data().at(pairs.row(pair));
                lo = Math.min(lo, at.lo());
                hi = Math.max(hi, at.hi());
            }
        }
        return lo > hi ? null : new TimeInterval(lo, hi);
    }

    /** The action of the lanes in view that a ruler is laid against when nothing is selected. */
    public int firstTrigger(TimeInterval shown) {
        for (LatencyArc arc : timeline.arcs()) {
            TimeInterval at = timeline.data().at(arc.trigger());
            if (at.hi() >= shown.lo() && at.lo() <= shown.hi()) {
                return arc.trigger();
            }
        }
        return -1;
    }

    /**
     * The nearest beginning or end of an action to a time; the same time where none is near.
     *
     * @param reach how far to look, in microseconds
     */
    public long snap(long time, long reach) {
        List<Integer> around = List.of(at(time - reach), at(time), Math.max(0, at(time) - 1));
        long best = time;
        long distance = reach;
        for (int row : around) {
            TimeInterval at = timeline.data().at(row);
            for (long edge : new long[] {at.lo(), at.hi()}) {
                if (Math.abs(edge - time) < distance) {
                    distance = Math.abs(edge - time);
                    best = edge;
                }
            }
        }
        return best;
    }
}
