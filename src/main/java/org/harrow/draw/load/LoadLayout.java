package org.harrow.draw.load;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.harrow.draw.Box;
import org.harrow.draw.Counts;
import org.harrow.draw.Ink;
import org.harrow.draw.Symbol;
import org.harrow.draw.TextMeasure;
import org.harrow.draw.TimeScale;
import org.harrow.draw.Timeline;
import org.harrow.draw.chart.Board;
import org.harrow.draw.chart.Chart;
import org.harrow.draw.chart.Lens;
import org.harrow.draw.chart.Reach;
import org.harrow.draw.chart.TimeBand;

/**
 * The open queue, arrivals, closures by maintainer, waits, verdicts and how alike texts are, over
 * one time axis.
 */
public final class LoadLayout {

    private static final double LEFT = 220;
    private static final double END = 16;

    private static final List<Board.Entry> LEGEND =
            List.of(
                    new Board.Entry(Symbol.SQUARE, Ink.DENSITY, "waiting at the end"),
                    new Board.Entry(Symbol.SQUARE, Ink.OPENING, "came"),
                    new Board.Entry(Symbol.SQUARE, Ink.DECISION, "closed"),
                    new Board.Entry(Symbol.DOT, Ink.COMMENT, "median wait, hollow below ten"));

    private static final List<Board.Entry> VERDICTS =
            List.of(
                    new Board.Entry(Symbol.SQUARE, Ink.PAGE, "reports confirmed"),
                    new Board.Entry(Symbol.SQUARE, Ink.OTHER, "refused"),
                    new Board.Entry(Symbol.SQUARE, Ink.OTHER, "not decided", true));

    private final TextMeasure measure;

    /**
     * @param measure widths of the font that the marks will be painted in
     */
    public LoadLayout(TextMeasure measure) {
        this.measure = measure;
    }

    /** What decides the counts; the brush does not, the view shows it as a ground. */
    private record Wanted(int account, int artifact) {}

    /** The chart of a case. */
    public Chart layout(Timeline timeline, Lens lens) {
        Bins bins = Bins.of(timeline.span());
        Wanted wanted = new Wanted(lens.filter().account(), lens.filter().artifact());
        Load load =
                timeline.remembered()
                        .of(wanted, Load.class, () -> Load.of(timeline, bins, lens.filter()));
        Board board = new Board(measure, lens, legend(load, timeline));
        Box plot = plot(board.inner());
        TimeScale scale = new TimeScale(timeline.fit(), plot.x(), plot.right());
        LoadLines lines = new LoadLines();
        TimeBand band = new TimeBand(board, plot, scale);
        Split split = Split.of(timeline, bins);
        if (split != null) {
            band.shaded(bins.at(split.bin()));
        }
        band.draw(ZoneOffset.UTC);
        String title = "Load by " + bins.word();
        int arrivals = Arrays.stream(load.arrivals).sum();
        double reach = 0;
        if (arrivals == 0 && timeline.shares().isEmpty()) {
            board.nothing("Nothing that was opened or reported is in view.");
        } else {
            double words = timeline.markers().isEmpty() ? 0 : 16;
            Stack stack = new Stack(load, Alike.of(timeline.shares()), plot.height() - words);
            reach = stack.reach();
            double top = plot.y() + words - Math.min(reach, StrictMath.rint(lens.sheet().scroll()));
            stack.draw(
                    new Panels(board, scale, lines, bins, split),
                    new Box(plot.x(), top, plot.width(), stack.height()),
                    timeline);
            if (reach > 0) {
                band.cover(ZoneOffset.UTC);
            }
        }
        band.dimmed(lens.filter());
        band.markers(timeline.markers());
        board.caption(
                title,
                Counts.of(arrivals)
                        + " arrivals, "
                        + Counts.of(Arrays.stream(load.closures).sum())
                        + " closures, as far as exported"
                        + (split == null ? "" : "; " + split.leftOut())
                        + lacking(load, timeline)
                        + (lens.filter().hours() == null
                                ? ""
                                : "; a queue has no hours: all shown"));
        return board.chart(title, plot, lines.twin(), new Reach(reach, scale));
    }

    /** Panels that there is nothing for. */
    private static String lacking(Load load, Timeline timeline) {
        String reports = load.verdicts.isEmpty() ? "reports" : "";
        String alike = timeline.shares().isEmpty() ? "texts to compare" : "";
        String both = reports.isEmpty() || alike.isEmpty() ? "" : ", no ";
        String lacking = reports + both + alike;
        return lacking.isEmpty() ? "" : "; no " + lacking;
    }

    private static Box plot(Box inner) {
        double left = Math.min(LEFT, StrictMath.rint(inner.width() * 0.3));
        double height = Math.max(0, inner.height() - TimeBand.HEIGHT);
        return new Box(left, inner.y(), inner.width() - left - END, height);
    }

    private static List<Board.Entry> legend(Load load, Timeline timeline) {
        List<Board.Entry> all = new ArrayList<>(LEGEND);
        if (!load.verdicts.isEmpty()) {
            all.addAll(VERDICTS);
        }
        if (!timeline.shares().isEmpty()) {
            all.add(
                    new Board.Entry(
                            Symbol.DOT, Ink.REVIEW, "texts alike, hollow below 20 authors"));
        }
        return all;
    }
}
