package org.harrow.draw.chart;

import java.time.ZoneId;
import org.harrow.draw.Box;
import org.harrow.draw.Ink;
import org.harrow.draw.TimeAxis;
import org.harrow.draw.TimeScale;
import org.harrow.model.TimeInterval;

/** The calendar axis under a plot, with its grid, and what of it is brushed. */
public final class TimeBand {

    /** Room for the labels. */
    public static final double HEIGHT = 22;

    private static final double APART = 84;

    private final Board board;
    private final Box plot;
    private final TimeScale scale;

    /** For a plot and the time it shows. */
    public TimeBand(Board board, Box plot, TimeScale scale) {
        this.board = board;
        this.plot = plot;
        this.scale = scale;
    }

    /** What is brushed, as a ground. */
    public void brushed(Lens.Filter filter) {
        TimeInterval range = filter.range();
        if (range != null) {
            double left = scale.near(range.lo(), 0);
            double right = scale.near(range.hi(), 0);
            board.sheet().bar(left, plot.y(), right - left, plot.height(), Ink.WINDOW);
        }
    }

    /** Grid and labels of a zone. */
    public void draw(ZoneId zone) {
        TimeAxis axis = new TimeAxis(zone);
        double base = plot.bottom() + 15;
        board.sheet().bar(plot.x(), plot.bottom(), plot.width(), 1, Ink.RULE);
        for (TimeAxis.Tick tick : axis.ticks(scale.time(), APART * scale.microsPerPixel())) {
            double x = StrictMath.rint(scale.x(tick.time()));
            board.sheet().bar(x, plot.y(), 1, plot.height() + 5, Ink.GRID);
            double room = Math.min(APART - 4, plot.right() - x);
            board.small(tick.label(), x + 4, base, room, tick.major() ? Ink.TEXT : Ink.MUTED);
        }
        board.small(axis.offset(scale.time().lo()), 12, base, plot.x() - 16, Ink.MUTED);
    }
}
