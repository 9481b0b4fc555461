package org.harrow.draw.load;

import java.util.function.IntFunction;
import java.util.function.IntUnaryOperator;
import org.harrow.draw.Box;
import org.harrow.draw.Counts;
import org.harrow.draw.Ink;
import org.harrow.draw.Latency;
import org.harrow.draw.Mark;
import org.harrow.draw.Sheet;
import org.harrow.draw.Symbol;
import org.harrow.draw.TextShare;
import org.harrow.draw.TimeScale;
import org.harrow.draw.chart.Board;
import org.harrow.draw.chart.LogTime;
import org.harrow.draw.chart.Pick;
import org.jspecify.annotations.Nullable;

/** The rows of the load view, each a panel over the same time. */
final class Panels {

    private static final double HEAD = 20;
    private static final String WAITS = "Median wait for a first answer";

    /** Room for the labels of an axis beside the words of a panel. */
    private static final double TICKS = 60;

    private static final double EDGE = 20;

    /** Room over the verdicts for how many there are. */
    private static final double N = 15;

    private final Board board;
    private final TimeScale time;
    private final LoadLines lines;
    private final Bins bins;
    private final @Nullable Split split;

    Panels(Board board, TimeScale time, LoadLines lines, Bins bins, @Nullable Split split) {
        this.board = board;
        this.time = time;
        this.lines = lines;
        this.bins = bins;
        this.split = split;
    }

    /** A column per bin, labelled with the largest. */
    void bars(Box box, String name, Ink ink, IntUnaryOperator count) {
        int most = 1;
        for (int bin = 0; bin < bins.size(); bin++) {
            most = Math.max(most, count.applyAsInt(bin));
        }
        Box plot = head(box, name, Counts.of(most));
        for (int bin = 0; bin < bins.size(); bin++) {
            double height = StrictMath.rint(plot.height() * count.applyAsInt(bin) / most);
            Box cell = cell(plot, bin);
            if (height > 0) {
                double y = plot.bottom() - height;
                board.sheet().bar(cell.x(), y, Math.max(1, cell.width() - 1), height, ink);
            }
            String value = Counts.of(count.applyAsInt(bin));
            board.spot(cell, lines.add(name, bins.name(bin), value, bins.at(bin)));
        }
        if (split != null) {
            boolean queue = ink == Ink.DENSITY;
            compare(box, name, split, queue ? split.levels(count) : split.rates(count));
        }
    }

    /** What it was before a marker and after it: under the title, and a line of the table. */
    private void compare(Box box, String name, Split at, Change change) {
        double room = box.x() - (name.startsWith(WAITS) ? TICKS : EDGE);
        double base = box.y() + HEAD + 15;
        board.small(change.values(), 12, base, room, Ink.CONTEXT);
        board.small(change.rests(), 12, base + 13, room, Ink.MUTED);
        int line = lines.add(name, at.period(), change.full(), at.marker().at());
        board.spot(new Box(12, base - 11, room, 26), line);
    }

    /** A strip of cells for one maintainer. */
    void strip(Box box, String name, int account, int[] count, int most) {
        byte[] level = new byte[1];
        board.small(name, 12, box.y() + box.height() / 2 + 4, box.x() - 70, Ink.TEXT);
        int sum = 0;
        for (int bin = 0; bin < bins.size(); bin++) {
            sum += count[bin];
            Box cell = cell(box, bin);
            if (count[bin] > 0) {
                double share = StrictMath.log1p(count[bin]) / StrictMath.log1p(most);
                level = new byte[] {(byte) Math.max(1, StrictMath.rint(share * 15))};
                double wide = Math.max(1, cell.width() - 1);
                Box at = new Box(cell.x(), box.y() + 3, wide, box.height() - 6);
                board.sheet().add(new Mark.Strip(at, level, Ink.DECISION));
            }
            String series = "Closures by " + name;
            String value = Counts.of(count[bin]);
            board.spot(cell, lines.add(series, bins.name(bin), value, new Pick.Account(account)));
        }
        double base = box.y() + box.height() / 2 + 4;
        board.set(Counts.of(sum), box.x() - 10, base, Mark.Align.RIGHT, Ink.MUTED);
    }

    /** The median wait per bin on a log scale; hollow where fewer than ten came. */
    void waits(Box box, Waits waits) {
        Box plot = head(box, "Median first answer", "");
        LogTime scale = new LogTime(plot.bottom() - 4, plot.y() + 4);
        for (LogTime.Tick tick : LogTime.ticks()) {
            boolean shown = tick.label().equals("1 d") || tick.label().equals("40 m");
            if (shown || tick.label().equals("30 d")) {
                double y = scale.at(tick.micros());
                board.sheet().bar(plot.x(), y, plot.width(), 1, Ink.GRID);
                board.set(tick.label(), plot.x() - 10, y + 4, Mark.Align.RIGHT, Ink.MUTED);
            }
        }
        for (int bin = 0; bin < bins.size(); bin++) {
            Box cell = cell(plot, bin);
            long median = waits.median(bin);
            if (median >= 0) {
                double x = cell.x() + cell.width() / 2;
                Mark.Coat coat = new Mark.Coat(Ink.COMMENT, waits.arrived(bin) < 10);
                board.sheet().add(new Mark.Glyph(Symbol.DOT, x, scale.at(median), 8, coat));
            }
            String answered = LoadLines.of(waits.answered(bin), waits.arrived(bin)) + " answered";
            String value = median < 0 ? "unknown" : Latency.words(median);
            String name = WAITS;
            board.spot(
                    cell, lines.add(name, bins.name(bin), value + "; " + answered, bins.at(bin)));
        }
        if (split != null) {
            compare(box, WAITS, split, split.medians(waits));
        }
    }

    /** Confirmed from below, refused from above, between them what is not decided. */
    void verdicts(Box box, Verdicts verdicts) {
        Box plot = head(box, "Reports by quarter", "");
        Bins quarters = verdicts.quarters();
        for (int quarter = 0; quarter < quarters.size(); quarter++) {
            int all = verdicts.all(quarter);
            double left = time.near(quarters.start()[quarter], 0);
            double right = time.near(quarters.start()[quarter + 1], 0);
            Box cell = new Box(left, plot.y(), Math.max(2, right - left), plot.height());
            if (all > 0) {
                stack(cell, verdicts, quarter, all);
            }
            String value =
                    LoadLines.of(verdicts.confirmed(quarter), all)
                            + " confirmed, "
                            + LoadLines.of(verdicts.pending(quarter), all)
                            + " not decided in the records";
            String name = quarters.name(quarter);
            board.spot(cell, lines.add("Reports", name, value, quarters.at(quarter)));
        }
    }

    /** A dot a month between the limits of its 95 % interval, hollow below twenty authors. */
    void alike(Box box, Alike alike) {
        double top = alike.top();
        Box plot = head(box, alike.name(), Counts.percent(top));
        for (TextShare month : alike.months()) {
            double left = time.near(month.month().lo(), 0);
            double right = time.near(month.month().hi(), 0);
            double x = StrictMath.rint((left + right) / 2);
            double low = y(plot, month.lo() / top);
            double high = y(plot, month.hi() / top);
            board.sheet().bar(x, high, 1, low - high, Ink.MUTED);
            Mark.Coat coat = new Mark.Coat(Ink.REVIEW, month.authors() < 20);
            board.sheet().add(new Mark.Glyph(Symbol.DOT, x, y(plot, month.share() / top), 8, coat));
            Box cell = new Box(left, plot.y(), Math.max(2, right - left), plot.height());
            board.spot(cell, alikeLine(alike, month));
        }
        Change change = split == null ? null : split.shares(alike);
        if (split != null && change != null) {
            compare(box, alike.name(), split, change);
        }
    }

    /** The line of the table for a month of a venue. */
    int alikeLine(Alike alike, TextShare month) {
        String value =
                Counts.percent(month.share())
                        + " of pairs, 95 % from "
                        + Counts.percent(month.lo())
                        + " to "
                        + Counts.percent(month.hi())
                        + "; "
                        + Counts.of(month.authors())
                        + " authors";
        return lines.add(alike.name(), Bins.month(month.month().lo()), value, month.month());
    }

    private static double y(Box plot, double share) {
        return StrictMath.rint(plot.bottom() - 4 - share * Math.max(0, plot.height() - 8));
    }

    private void stack(Box cell, Verdicts verdicts, int quarter, int all) {
        double unit = (cell.height() - N) / all;
        double width = Math.max(1, cell.width() - 2);
        double y = cell.bottom();
        int[] counts = {
            verdicts.confirmed(quarter), verdicts.pending(quarter), verdicts.refused(quarter)
        };
        Ink[] inks = {Ink.PAGE, Ink.PAPER, Ink.OTHER};
        for (int i = 0; i < 3; i++) {
            double height = counts[i] * unit;
            if (counts[i] > 0) {
                board.sheet().bar(cell.x(), y - height, width, height, inks[i]);
            }
            if (counts[i] > 0 && i == 1) {
                Box pending = new Box(cell.x(), y - height, width, height);
                board.sheet().add(new Mark.Frame(pending, 1, Ink.OTHER));
            }
            y -= height;
        }
        String words = "n = " + Counts.of(all);
        if (board.sheet().width(words, 11) < width - 8) {
            board.small(words, cell.x() + 1, cell.y() + 11, width, Ink.MUTED);
        }
    }

    private Box head(Box box, String name, String most) {
        double used = most.isEmpty() ? 44 : board.sheet().width(most, Sheet.SMALL) + 10;
        board.small(name, 12, box.y() + HEAD, box.x() - 24 - used, Ink.TEXT);
        Box plot = new Box(box.x(), box.y() + 8, box.width(), Math.max(0, box.height() - 8));
        board.set(most, box.x() - 10, box.y() + HEAD, Mark.Align.RIGHT, Ink.MUTED);
        board.sheet().bar(plot.x(), plot.bottom(), plot.width(), 1, Ink.RULE);
        return plot;
    }

    private Box cell(Box plot, int bin) {
        double left = StrictMath.rint(time.near(bins.start()[bin], 0));
        double right = StrictMath.rint(time.near(bins.start()[bin + 1], 0));
        return new Box(left, plot.y(), Math.max(1, right - left), plot.height());
    }

    /** A title over rows. */
    void title(Box box, String name) {
        board.small(name, 12, box.y() + 14, box.right() - 24, Ink.TEXT);
        board.sheet().bar(box.x(), box.bottom() - 1, box.width(), 1, Ink.GRID);
    }

    /** What the accounts are called. */
    static IntFunction<String> names(org.harrow.model.CaseData data) {
        return account -> data.accounts().get(account).id();
    }
}
