package org.harrow.draw.chart;

import java.time.ZoneId;
import java.util.List;
import org.harrow.draw.Box;
import org.harrow.draw.Ink;
import org.harrow.draw.Mark;
import org.harrow.draw.Sheet;
import org.harrow.draw.TimeAxis;
import org.harrow.draw.TimeScale;
import org.harrow.model.ContextMarker;
import org.harrow.model.TimeInterval;

/** The calendar axis under a plot, with its grid, and what of it is brushed. */
public final class TimeBand {

    /** Room for the labels. */
    public static final double HEIGHT = 22;

    private static final double APART = 84;
    private static final double DIM = 0.62;

    private final Board board;
    private final Box plot;
    private final TimeScale scale;

    /** For a plot and the time it shows. */
    public TimeBand(Board board, Box plot, TimeScale scale) {
        this.board = board;
        this.plot = plot;
        this.scale = scale;
    }

    /** Dims what lies outside the brushed time. */
    public void dimmed(Lens.Filter filter) {
        TimeInterval range = filter.range();
        if (range != null) {
            double left = StrictMath.rint(scale.near(range.lo(), 0));
            double right = StrictMath.rint(scale.near(range.hi(), 0));
            veil(plot.x(), left);
            veil(right, plot.right());
            board.sheet().bar(left, plot.y(), 1, plot.height(), Ink.SELECTION);
            board.sheet().bar(right - 1, plot.y(), 1, plot.height(), Ink.SELECTION);
        }
    }

    private void veil(double from, double to) {
        if (to > from) {
            Box box = new Box(from, plot.y(), to - from, plot.height());
            board.sheet().add(new Mark.Veil(box, DIM));
        }
    }

    /** Shades a stretch of time under everything else. */
    public void shaded(TimeInterval time) {
        double left = scale.near(time.lo(), 0);
        double right = scale.near(time.hi(), 0);
        board.sheet().bar(left, plot.y(), right - left, plot.height(), Ink.NIGHT);
    }

    /** Grid and labels of a zone. */
    public void draw(ZoneId zone) {
        for (TimeAxis.Tick tick : ticks(new TimeAxis(zone))) {
            double x = StrictMath.rint(scale.x(tick.time()));
            board.sheet().bar(x, plot.y(), 1, plot.height(), Ink.GRID);
        }
        labels(zone);
    }

    /** The labels alone, over whatever of the plot has been scrolled below it. */
    public void cover(ZoneId zone) {
        board.sheet().bar(0, plot.bottom(), plot.right() + HEIGHT, HEIGHT, Ink.PAPER);
        labels(zone);
    }

    private List<TimeAxis.Tick> ticks(TimeAxis axis) {
        return axis.ticks(scale.time(), APART * scale.microsPerPixel());
    }

    private void labels(ZoneId zone) {
        TimeAxis axis = new TimeAxis(zone);
        double base = plot.bottom() + 15;
        board.sheet().bar(plot.x(), plot.bottom(), plot.width(), 1, Ink.RULE);
        for (TimeAxis.Tick tick : ticks(axis)) {
            double x = StrictMath.rint(scale.x(tick.time()));
            board.sheet().bar(x, plot.bottom(), 1, 5, Ink.GRID);
            double room = Math.min(APART - 4, plot.right() - x);
            board.small(tick.label(), x + 4, base, room, tick.major() ? Ink.TEXT : Ink.MUTED);
        }
        board.small(axis.offset(scale.time().lo()), 12, base, plot.x() - 16, Ink.MUTED);
    }

    /** What the analyst marked, as lines through the plot with their words on top. */
    public void markers(List<ContextMarker> markers) {
        double free = plot.x();
        for (ContextMarker marker : markers) {
            double x = StrictMath.rint(scale.x(marker.at().lo()));
            if (x < plot.x() || x > plot.right()) {
                continue;
            }
            for (double y = plot.y(); y < plot.bottom(); y += 8) {
                board.sheet().bar(x, y, 1, Math.min(5, plot.bottom() - y), Ink.CONTEXT);
            }
            String text = marker.type().id() + ": " + marker.text();
            double width = Math.min(200, board.sheet().width(text, Sheet.SMALL) + 8);
            boolean left = x + width + 6 > plot.right();
            double from = left ? x - width - 4 : x + 4;
            if (from >= free) {
                board.sheet().bar(from, plot.y() + 1, width, 15, Ink.PAPER);
                board.small(text, from + 3, plot.y() + 12, width - 4, Ink.CONTEXT);
                free = from + width + 4;
            }
        }
    }
}
