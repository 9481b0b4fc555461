package org.harrow.report;

import java.util.List;
import org.harrow.draw.Box;
import org.harrow.draw.Ink;
import org.harrow.draw.Mark;
import org.harrow.draw.Picture;
import org.harrow.draw.Symbol;
import org.harrow.draw.TextMeasure;
import org.harrow.draw.chart.Board;
import org.harrow.draw.chart.Lens;
import org.harrow.draw.chart.LogTime;
import org.harrow.draw.chart.Reach;
import org.harrow.draw.chart.Twin;
import org.harrow.report.page.Format;
import org.harrow.report.page.Plot;
import org.harrow.report.page.Tongue;

/** Draws the charts of a finding with the marks of the views. */
final class PlotFigure {
    private static final double WIDTH = 800;
    private static final double CHROME = 56;
    private static final double ROW = 24;
    private static final double LABEL = 300;
    private static final double VALUE = 180;
    private static final double EDGE = 12;
    private static final double PAD = 10;

    private final TextMeasure measure;
    private final Tongue tongue;

    PlotFigure(TextMeasure measure, Tongue tongue) {
        this.measure = measure;
        this.tongue = tongue;
    }

    Picture of(Plot plot) {
        return switch (plot) {
            case Plot.Bars bars -> bars(bars);
            case Plot.Durations durations -> durations(durations);
            case Plot.Week week -> week(week);
        };
    }

    private Board board(Plot plot, double height, String numbers) {
        Board board = new Board(measure, Lens.whole(WIDTH, height));
        board.caption(tongue.say(plot.title()), numbers);
        return board;
    }

    private static Picture picture(Board board, Plot plot) {
        return board.chart(plot.title(), board.inner(), Twin.NONE, Reach.NONE).picture();
    }

    private Picture bars(Plot.Bars plot) {
        Board board = board(plot, CHROME + 2 * PAD + ROW * plot.bars().size(), "");
        double most = plot.bars().stream().mapToDouble(PlotFigure::most).max().orElse(1);
        double room = WIDTH - LABEL - VALUE - 2 * EDGE;
        double top = board.inner().y() + PAD;
        board.sheet().bar(LABEL, top, 1, ROW * plot.bars().size(), Ink.RULE);
        boolean chance = false;
        boolean limits = false;
        for (int i = 0; i < plot.bars().size(); i++) {
            Plot.Bar bar = plot.bars().get(i);
            double y = top + i * ROW;
            double scale = most > 0 ? room / most : 0;
            String label = tongue.label(bar.label());
            board.small(label, EDGE, y + 16, LABEL - 2 * EDGE, Ink.TEXT);
            board.small(tongue.say(bar.words()), WIDTH - VALUE, y + 16, VALUE - EDGE, Ink.TEXT);
            bar(board, bar, y, scale);
            chance |= bar.chance() != null;
            limits |= bar.interval() != null;
        }
        legend(board, chance, limits);
        return picture(board, plot);
    }

    private static void bar(Board board, Plot.Bar bar, double y, double scale) {
        Plot.Limits limits = bar.interval();
        if (limits != null) {
            double from = LABEL + limits.lo() * scale;
            double to = LABEL + limits.hi() * scale;
            board.sheet().add(new Mark.Interval(from, to, y + 12, 9, Ink.COMMENT));
            board.sheet().glyph(Symbol.DOT, LABEL + bar.value() * scale, y + 12, 9, Ink.FINDING);
        } else {
            board.sheet().bar(LABEL, y + 6, bar.value() * scale, 12, Ink.COMMENT);
        }
        Double chance = bar.chance();
        if (chance != null) {
            board.sheet().bar(LABEL + chance * scale - 1, y + 2, 3, 20, Ink.FINDING);
        }
    }

    private void legend(Board board, boolean chance, boolean limits) {
        if (chance) {
            board.legend(
                    List.of(
                            new Board.Entry(Symbol.SQUARE, Ink.COMMENT, tongue.say("observed")),
                            new Board.Entry(
                                    Symbol.SQUARE, Ink.FINDING, tongue.say("others, or chance"))));
        } else if (limits) {
            board.legend(
                    List.of(
                            new Board.Entry(Symbol.DOT, Ink.FINDING, tongue.say("observed")),
                            new Board.Entry(
                                    Symbol.SQUARE, Ink.COMMENT, tongue.say("95 % interval"))));
        } else {
            board.legend(
                    List.of(new Board.Entry(Symbol.SQUARE, Ink.COMMENT, tongue.say("observed"))));
        }
    }

    private static double most(Plot.Bar bar) {
        Plot.Limits limits = bar.interval();
        Double chance = bar.chance();
        return Math.max(
                limits == null ? bar.value() : Math.max(bar.value(), limits.hi()),
                chance == null ? 0 : chance);
    }

    private Picture durations(Plot.Durations plot) {
        Board board = board(plot, CHROME + 110, Integer.toString(plot.micros().size()));
        Box inner = board.inner();
        LogTime scale = new LogTime(40, WIDTH - 40);
        double base = inner.bottom() - 28;
        board.sheet().bar(40, base, WIDTH - 80, 1, Ink.RULE);
        for (LogTime.Tick tick : LogTime.ticks()) {
            double x = StrictMath.rint(scale.at(tick.micros()));
            board.sheet().bar(x, inner.y() + PAD, 1, base - inner.y() - PAD, Ink.GRID);
            board.set(tick.label(), x, base + 16, Mark.Align.MIDDLE, Ink.TEXT);
        }
        double step = (base - inner.y() - 2 * PAD) / 8;
        for (int i = 0; i < plot.micros().size(); i++) {
            double y = base - PAD - (i % 8) * step;
            board.sheet().glyph(Symbol.DOT, scale.at(plot.micros().get(i)), y, 9, Ink.COMMENT);
        }
        board.legend(List.of(new Board.Entry(Symbol.DOT, Ink.COMMENT, tongue.say("one answer"))));
        return picture(board, plot);
    }

    private Picture week(Plot.Week plot) {
        double cell = 28;
        double rows = Plot.Week.DAYS.size() * 20;
        long most = plot.counts().stream().mapToLong(Long::longValue).max().orElse(0);
        Board board = board(plot, CHROME + 2 * PAD + 16 + rows, "");
        double left = 90;
        double top = board.inner().y() + PAD;
        for (int day = 0; day < Plot.Week.DAYS.size(); day++) {
            double y = top + day * 20;
            board.small(tongue.say(Plot.Week.DAYS.get(day)), EDGE, y + 14, left, Ink.TEXT);
            byte[] level = new byte[Plot.Week.HOURS];
            for (int hour = 0; hour < level.length; hour++) {
                long n = plot.counts().get(day * Plot.Week.HOURS + hour);
                level[hour] = (byte) (most == 0 ? 0 : (n * Mark.Strip.LEVELS + most - 1) / most);
            }
            Box row = new Box(left, y, cell * Plot.Week.HOURS, 18);
            board.sheet().add(new Mark.Strip(row, level, Ink.DENSITY));
        }
        for (int hour = 0; hour < Plot.Week.HOURS; hour += 3) {
            String label = (hour < 10 ? "0" : "") + hour;
            board.small(label, left + hour * cell, top + rows + 12, 30, Ink.MUTED);
        }
        String fullest = tongue.say("darkest: " + Format.count(most) + " sessions in an hour");
        board.legend(List.of(new Board.Entry(Symbol.SQUARE, Ink.DENSITY, fullest)));
        return picture(board, plot);
    }
}
