package org.harrow.draw;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.harrow.model.TimeInterval;
import org.harrow.model.WeekHours;
import org.jspecify.annotations.Nullable;

/**
 * What of a timeline is drawn and what stands out in it.
 *
 * @param viewport time and size
 * @param focus selection
 * @param rulers that lie on the lanes
 * @param zones rows of labels on the axis; the first is the main one
 * @param shades what lies over and under the lanes
 */
public record TimelineView(
        Viewport viewport, Focus focus, Rulers rulers, List<ZoneId> zones, Shades shades) {

    public TimelineView {
        zones = zones.isEmpty() ? List.of(ZoneOffset.UTC) : List.copyOf(zones);
    }

    /** With plain lanes. */
    public TimelineView(Viewport viewport, Focus focus, Rulers rulers, List<ZoneId> zones) {
        this(viewport, focus, rulers, zones, Shades.NONE);
    }

    /**
     * What lies over and under the lanes.
     *
     * @param folded empty stretches are closed up, and marked as such
     * @param night the hours from 22 to 6 of the last zone are shaded
     * @param brushed what lies outside this time is dimmed; null for nothing
     * @param arcs which are drawn, beside those of the finding that is chosen
     * @param hours of the week outside of which lanes are dimmed; null for none
     * @param lane the others are dimmed; null for none
     */
    public record Shades(
            boolean folded,
            boolean night,
            @Nullable TimeInterval brushed,
            ArcBand arcs,
            @Nullable WeekHours hours,
            @Nullable String lane) {

        /** None. */
        public static final Shades NONE = new Shades(false, false, null, ArcBand.ALL);

        /** At all hours of the week. */
        public Shades(boolean folded, boolean night, @Nullable TimeInterval brushed, ArcBand arcs) {
            this(folded, night, brushed, arcs, null, null);
        }

        /** With empty stretches closed up or opened. */
        public Shades withFolds(boolean other) {
            return new Shades(other, night, brushed, arcs, hours, lane);
        }

        /** With nights shaded or not. */
        public Shades withNights(boolean other) {
            return new Shades(folded, other, brushed, arcs, hours, lane);
        }

        /** With other parts dimmed. */
        public Shades withBrush(@Nullable TimeInterval range, @Nullable WeekHours week) {
            return new Shades(folded, night, range, arcs, week, lane);
        }

        /** With the lanes of others dimmed. */
        public Shades withLane(@Nullable String name) {
            return new Shades(folded, night, brushed, arcs, hours, name);
        }

        /** With the arcs of the next band. */
        public Shades withNextArcs() {
            return new Shades(folded, night, brushed, arcs.next(), hours, lane);
        }
    }

    /**
     * What is selected.
     *
     * @param row selected action, or -1
     * @param finding selected finding by its place, or -1; its arcs are always drawn
     */
    public record Focus(int row, int finding) {

        /** Nothing. */
        public static final Focus NONE = new Focus(-1, -1);
    }

    /**
     * What is measured.
     *
     * @param active the ruler that is moved, or null
     * @param kept earlier ones, in the order they were kept
     */
    public record Rulers(@Nullable RulerReading active, List<RulerReading> kept) {

        /** None. */
        public static final Rulers NONE = new Rulers(null, List.of());

        public Rulers {
            kept = List.copyOf(kept);
        }
    }

    /** The whole case on a sheet, in UTC, nothing selected. */
    public static TimelineView whole(Timeline timeline, double width, double height) {
        double lane = laneHeight(timeline, width, height);
        Viewport viewport = new Viewport(timeline.fit(), width, height, 0, lane);
        return new TimelineView(viewport, Focus.NONE, Rulers.NONE, List.of(ZoneOffset.UTC));
    }

    /** A row of the axis for each zone, and one for what the analyst marked. */
    static int axisRows(Timeline timeline, int zones) {
        return zones + (timeline.markers().isEmpty() ? 0 : 1);
    }

    /** Lanes as high as fits all of them, between 22 and 56 pixels. */
    static double laneHeight(Timeline timeline, double width, double height) {
        Viewport probe = new Viewport(timeline.fit(), width, height, 0, 22);
        double room =
                Panes.of(probe, axisRows(timeline, 1), 0, timeline.hasFindings()).plot().height();
        double each = StrictMath.floor(room / Math.max(1, timeline.lanes().size()));
        return StrictMath.clamp(each, 22.0, 56.0);
    }

    /**
     * How far the lanes can be scrolled, in logical pixels.
     *
     * @param zones rows of labels on the axis
     */
    public static double maxScroll(Timeline timeline, Viewport viewport, int zones) {
        return rows(timeline, viewport, zones).reach();
    }

    /** The scroll nearest to the viewport's at which the row's lane is wholly in view. */
    public static double scrollTo(Timeline timeline, Viewport viewport, int row, int zones) {
        int lane = timeline.lanes().of(row);
        return rows(timeline, viewport, zones).reveal(lane, viewport.scroll());
    }

    private static LaneRows rows(Timeline timeline, Viewport viewport, int zones) {
        Lanes lanes = timeline.lanes();
        Panes panes =
                Panes.of(viewport, axisRows(timeline, zones), lanes.size(), timeline.hasFindings());
        return new LaneRows(lanes, viewport, panes.plot());
    }

    /** The same view of another part. */
    public TimelineView at(Viewport other) {
        return new TimelineView(other, focus, rulers, zones, shades);
    }

    /** The same part with another selection. */
    public TimelineView focused(Focus other) {
        return new TimelineView(viewport, other, rulers, zones, shades);
    }

    /** The same part with other rulers. */
    public TimelineView ruled(Rulers other) {
        return new TimelineView(viewport, focus, other, zones, shades);
    }

    /** The same part with other zones on the axis. */
    public TimelineView in(List<ZoneId> others) {
        return new TimelineView(viewport, focus, rulers, others, shades);
    }

    /** The same part with other shades. */
    public TimelineView shaded(Shades other) {
        return new TimelineView(viewport, focus, rulers, zones, other);
    }
}
