package org.harrow.ui.timeline;

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

    /** The time that what is chosen fills, with a margin; null where nothing is chosen. */
    static @Nullable TimeInterval chosen(Timeline timeline, TimelineViewModel.State state) {
        TimeInterval span = null;
        if (state.finding() >= 0) {
            span = new Steps(timeline).span(state.finding());
        } else if (state.row() >= 0) {
            span = timeline.data().at(state.row());
        }
        if (span == null) {
            return null;
        }
        long margin = Math.max(AROUND / 4, span.width() / 4);
        if (span.width() < AROUND / 4) {
            margin = AROUND;
        }
        return new TimeInterval(span.lo() - margin, span.hi() + margin);
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
}
