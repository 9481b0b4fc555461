package org.harrow.draw;

import java.util.List;
import org.harrow.model.CaseData;
import org.harrow.model.TimeInterval;

/** What every layer of one picture looks at. */
record Scene(
        Timeline timeline,
        TimelineView view,
        Panes panes,
        TimeScale scale,
        LaneRows rows,
        boolean dated) {

    /**
     * @param dated false where times are counted from a first action and say no date
     */
    static Scene of(Timeline timeline, TimelineView view, boolean dated) {
        int rows = TimelineView.axisRows(timeline, view.zones().size());
        Panes panes =
                Panes.of(view.viewport(), rows, timeline.lanes().size(), timeline.hasFindings());
        Box plot = panes.plot();
        TimeInterval shown = view.viewport().time();
        List<TimeInterval> folds =
                view.shades().folded() && plot.width() > 8 * TimeScale.FOLD
                        ? timeline.silences().within(shown)
                        : List.of();
        TimeScale scale = new TimeScale(shown, plot.x(), plot.right(), folds);
        LaneRows lanes = rows(timeline, view, plot);
        return new Scene(timeline, view, panes, scale, lanes, dated);
    }

    /** Both ends of the latency that is chosen are in view, wherever their lanes stand. */
    private static LaneRows rows(Timeline timeline, TimelineView view, Box plot) {
        Lanes lanes = timeline.lanes();
        LaneRows plain = new LaneRows(lanes, view.viewport(), plot);
        List<LatencyArc> arcs =
                timeline.arcs().stream()
                        .filter(arc -> arc.finding() == view.focus().finding())
                        .toList();
        int row = view.focus().row();
        return arcs.stream()
                .filter(arc -> arc.trigger() == row || arc.reaction() == row)
                .findFirst()
                .or(() -> arcs.stream().findFirst())
                .map(
                        arc ->
                                plain.holding(
                                        lanes,
                                        view.viewport(),
                                        lanes.of(arc.trigger()),
                                        lanes.of(arc.reaction())))
                .orElse(plain);
    }

    /** With a foot that is so much higher. */
    Scene withFoot(double more) {
        return new Scene(timeline, view, panes.withFoot(more), scale, rows, dated);
    }

    /** Of the whole sheet: lower than the view it has no foot. */
    double height() {
        double asked = view.viewport().height();
        return Math.max(asked, asked + panes.foot().height() - Panes.FOOT);
    }

    CaseData data() {
        return timeline.data();
    }

    Box plot() {
        return panes.plot();
    }

    /** True where some of the interval is in view. */
    boolean shows(TimeInterval at) {
        return at.hi() >= scale.time().lo() && at.lo() <= scale.time().hi();
    }

    /** Where a row's mark sits: the middle of its time, as far as that is in view. */
    double x(int row) {
        TimeInterval at = data().at(row);
        long lo = Math.max(at.lo(), scale.time().lo());
        long hi = Math.min(at.hi(), scale.time().hi());
        return StrictMath.rint(hi < lo ? scale.near(at.lo(), 8) : (scale.x(lo) + scale.x(hi)) / 2);
    }

    /** Never shares a shape with neighbours: a finding is about it, or it is selected. */
    boolean stands(int row) {
        return row == view.focus().row() || timeline.findings().has(row);
    }

    /** Hollow: declared automation, or who acted is only inferred. */
    boolean isOutlined(int row) {
        int account = data().account(row);
        return data().has(row, CaseData.INFERRED)
                || (account >= 0 && data().accounts().get(account).isDeclaredAutomation());
    }
}
