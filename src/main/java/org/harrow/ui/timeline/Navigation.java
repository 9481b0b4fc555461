package org.harrow.ui.timeline;

import java.util.Optional;
import java.util.stream.Stream;
import org.harrow.draw.HeadlineArc;
import org.harrow.draw.LaneColumns;
import org.harrow.draw.LatencyArc;
import org.harrow.draw.Ruler;
import org.harrow.draw.Steps;
import org.harrow.draw.Timeline;
import org.harrow.draw.TimelineView;
import org.harrow.draw.Viewport;
import org.harrow.model.TimeInterval;
import org.jspecify.annotations.Nullable;

/** Which viewport follows from what is asked for. */
final class Navigation {

    /** Around one chosen action: two hours on both sides, enough for a ruler. */
    private static final long AROUND = 120 * Ruler.MINUTE;

    /** What is shorter is as good as one action. */
    private static final long MOMENT = Ruler.MINUTE;

    /**
     * On both sides of a latency, so that one of minutes is an arc whose time can be read on it.
     */
    private static final long LEAST = 10 * Ruler.MINUTE;

    private Navigation() {}

    /** The whole case on the sheet, lanes as high as they fit. */
    static Viewport whole(Timeline timeline, Viewport sheet, int zones) {
        Viewport fit = TimelineView.whole(timeline, sheet.width(), sheet.height()).viewport();
        return within(timeline, fit, zones);
    }

    /** The same, with the lanes not scrolled beyond their end and time not beyond the case's. */
    static Viewport within(Timeline timeline, Viewport asked, int zones) {
        TimeInterval span = timeline.fit();
        TimeInterval shown = asked.time();
        long width = shown.width();
        if (width >= 2 * span.width()) {
            width = 2 * span.width();
            shown = new TimeInterval(shown.lo(), shown.lo() + width);
        }
        long lo = Math.clamp(shown.lo(), span.lo() - width * 9 / 10, span.hi() - width / 10);
        double scroll =
                Math.clamp(asked.scroll(), 0.0, TimelineView.maxScroll(timeline, asked, zones));
        return asked.over(new TimeInterval(lo, lo + width)).scrolled(scroll);
    }

    /**
     * The time that what is chosen fills, with a margin: of a finding the latency that the chosen
     * action is part of, else that of its headline, from trigger to reaction, for beside weeks of
     * other answers minutes could not be seen; null where nothing is chosen.
     */
    static @Nullable TimeInterval chosen(Timeline timeline, TimelineViewModel.State state) {
        if (state.finding() < 0) {
            return state.row() < 0 ? null : framed(timeline.data().at(state.row()));
        }
        Optional<LatencyArc> told = headline(timeline, state.finding());
        Stream<LatencyArc> others =
                timeline.arcs().stream().filter(arc -> arc.finding() == state.finding());
        return Stream.concat(told.stream(), others)
                .filter(arc -> arc.trigger() == state.row() || arc.reaction() == state.row())
                .findFirst()
                .or(() -> told)
                .map(arc -> between(timeline, arc))
                .map(Navigation::framed)
                .orElseGet(() -> finding(timeline, state.finding()));
    }

    /** The action that a finding opens at: the reaction of its headline, else its first. */
    static int head(Timeline timeline, int finding) {
        return headline(timeline, finding)
                .map(LatencyArc::reaction)
                .orElseGet(() -> timeline.findings().firstRow(finding));
    }

    private static Optional<LatencyArc> headline(Timeline timeline, int finding) {
        return HeadlineArc.of(timeline.findings().findings().get(finding))
                .flatMap(
                        told ->
                                timeline.arcs().stream()
                                        .filter(arc -> arc.finding() == finding)
                                        .filter(arc -> arc.arc().equals(told))
                                        .findFirst());
    }

    /**
     * The time of all that a finding is about, with a margin; null where nothing of it is dated.
     */
    static @Nullable TimeInterval finding(Timeline timeline, int finding) {
        TimeInterval span = finding < 0 ? null : new Steps(timeline).span(finding);
        return span == null ? null : framed(span);
    }

    private static TimeInterval between(Timeline timeline, LatencyArc arc) {
        TimeInterval trigger = timeline.data().at(arc.trigger());
        TimeInterval reaction = timeline.data().at(arc.reaction());
        return new TimeInterval(
                Math.min(trigger.lo(), reaction.lo()), Math.max(trigger.hi(), reaction.hi()));
    }

    private static TimeInterval framed(TimeInterval span) {
        long margin = Math.max(LEAST, span.width() / 4);
        if (span.width() < MOMENT) {
            margin = AROUND;
        }
        return new TimeInterval(span.lo() - margin, span.hi() + margin);
    }

    /**
     * Where a finding opens: its action is seen, and what that answers too where both their lanes
     * fit onto the sheet.
     */
    static Viewport opened(
            Timeline timeline, Viewport viewport, TimelineViewModel.State state, int zones) {
        if (state.row() < 0) {
            return viewport;
        }
        Viewport first =
                timeline.arcs().stream()
                        .filter(arc -> arc.finding() == state.finding())
                        .filter(arc -> arc.reaction() == state.row())
                        .findFirst()
                        .map(arc -> showing(timeline, viewport, arc.trigger(), zones))
                        .map(near -> viewport.scrolled(near.scroll()))
                        .orElse(viewport);
        return showing(timeline, first, state.row(), zones);
    }

    /** True where a latency of the finding begins or ends at a row. */
    static boolean ends(Timeline timeline, int finding, int row) {
        return timeline.arcs().stream()
                .filter(arc -> arc.finding() == finding)
                .anyMatch(arc -> arc.trigger() == row || arc.reaction() == row);
    }

    /** True where the time of a row is in view. */
    static boolean shows(Timeline timeline, Viewport viewport, int row) {
        TimeInterval at = timeline.data().at(row);
        return at.hi() >= viewport.time().lo() && at.lo() <= viewport.time().hi();
    }

    /** Moved no further than needed for the row to be seen. */
    static Viewport showing(Timeline timeline, Viewport viewport, int row, int zones) {
        TimeInterval at = timeline.data().at(row);
        TimeInterval shown = viewport.time();
        Viewport moved = viewport;
        if (at.hi() < shown.lo() || at.lo() > shown.hi()) {
            long lo = at.lo() - viewport.span() / 2;
            moved = viewport.over(new TimeInterval(lo, lo + viewport.span()));
        }
        return moved.scrolled(TimelineView.scrollTo(timeline, moved, row, zones));
    }

    /** Wide enough for a ruler to be seen beside what is shown; the same where it is seen. */
    static Viewport ruled(Timeline timeline, Viewport viewport, Ruler ruler) {
        TimeInterval at = timeline.data().at(ruler.trigger());
        TimeInterval shown = viewport.time();
        if (at.lo() >= shown.lo() && at.hi() + ruler.width() <= shown.hi()) {
            return viewport;
        }
        long margin = Math.max(ruler.width() / 4, shown.width() / 20);
        return viewport.over(
                new TimeInterval(
                        Math.min(shown.lo(), at.lo() - margin),
                        Math.max(shown.hi(), at.hi() + ruler.width() + margin)));
    }

    /**
     * What a ruler is laid against: the selection, or what it answers, or the first arc's start.
     */
    static int trigger(Timeline timeline, TimelineViewModel.State state) {
        Steps steps = new Steps(timeline);
        if (state.row() < 0) {
            return steps.firstTrigger(state.viewport().time());
        }
        int answered = steps.trigger(state.row());
        return answered >= 0 ? answered : state.row();
    }

    /** The first action of a lane in view, else the lane's first; -1 where it has none. */
    static int nearest(Timeline timeline, Viewport viewport, int lane) {
        LaneColumns points = timeline.points();
        if (points.size(lane) == 0) {
            LaneColumns wide = timeline.wide();
            return wide.size(lane) == 0 ? -1 : wide.row(wide.from(lane));
        }
        int place = points.seek(lane, viewport.time().lo());
        boolean inView = place < points.to(lane) && points.time(place) <= viewport.time().hi();
        return points.row(inView ? place : points.from(lane));
    }
}
