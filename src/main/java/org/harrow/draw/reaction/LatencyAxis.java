package org.harrow.draw.reaction;

import org.harrow.draw.Box;
import org.harrow.draw.Ink;
import org.harrow.draw.Mark;
import org.harrow.draw.Ruler;
import org.harrow.draw.chart.Board;
import org.harrow.draw.chart.LogTime;

/** The logarithmic axis of latencies, level or upright; forty minutes is marked as the ruler. */
final class LatencyAxis {

    private final Board board;
    private final LogTime scale;

    LatencyAxis(Board board, LogTime scale) {
        this.board = board;
        this.scale = scale;
    }

    /** Lines through a plot, the band up to forty minutes below them. */
    void level(Box plot) {
        double forty = scale.at(Ruler.FORTY_MINUTES);
        board.sheet().bar(plot.x(), plot.y(), forty - plot.x(), plot.height(), Ink.RULER_BAND);
        for (LogTime.Tick tick : LogTime.ticks()) {
            double x = scale.at(tick.micros());
            board.sheet().bar(x, plot.y(), 1, plot.height(), ink(tick));
        }
    }

    /** Labels over a plot. */
    void levelLabels(Box plot, double baseline) {
        double free = plot.x() - 20;
        for (LogTime.Tick tick : LogTime.ticks()) {
            double x = scale.at(tick.micros());
            double half = board.sheet().width(tick.label(), 11) / 2;
            double middle = Math.min(x, plot.right() - half);
            if (middle - half > free || isRuler(tick)) {
                board.set(tick.label(), middle, baseline, Mark.Align.MIDDLE, textInk(tick));
                free = middle + half + 6;
            }
        }
    }

    /** Lines across a plot with labels left of it. */
    void upright(Box plot) {
        double forty = scale.at(Ruler.FORTY_MINUTES);
        board.sheet().bar(plot.x(), forty, plot.width(), plot.bottom() - forty, Ink.RULER_BAND);
        double free = plot.bottom() + 20;
        for (LogTime.Tick tick : LogTime.ticks()) {
            double y = scale.at(tick.micros());
            board.sheet().bar(plot.x(), y, plot.width(), 1, ink(tick));
            if (y < free - 12 || isRuler(tick)) {
                board.set(tick.label(), plot.x() - 8, y + 4, Mark.Align.RIGHT, textInk(tick));
                free = y;
            }
        }
    }

    private static boolean isRuler(LogTime.Tick tick) {
        return tick.micros() == Ruler.FORTY_MINUTES;
    }

    private static Ink ink(LogTime.Tick tick) {
        return isRuler(tick) ? Ink.RULER : Ink.GRID;
    }

    private static Ink textInk(LogTime.Tick tick) {
        return isRuler(tick) ? Ink.RULER : Ink.MUTED;
    }
}
