package org.harrow.draw.load;

import java.time.ZoneOffset;
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
import org.harrow.model.TimeInterval;

/** The open queue, arrivals, closures by maintainer, waits and verdicts over one time axis. */
public final class LoadLayout {

    private static final double LEFT = 220;
    private static final double END = 16;
    private static final double ROW = 20;

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
        Board board = new Board(measure, lens);
        TimeInterval span = timeline.span();
        Bins bins = Bins.of(span);
        Wanted wanted = new Wanted(lens.filter().account(), lens.filter().artifact());
        Load load =
                timeline.remembered()
                        .of(wanted, Load.class, () -> Load.of(timeline, bins, lens.filter()));
        Box inner = board.inner();
        double left = Math.min(LEFT, StrictMath.rint(inner.width() * 0.3));
        Box plot =
                new Box(
                        left,
                        inner.y(),
                        inner.width() - left - END,
                        inner.height() - TimeBand.HEIGHT);
        TimeScale scale = new TimeScale(timeline.fit(), plot.x(), plot.right());
        LoadLines lines = new LoadLines();
        TimeBand band = new TimeBand(board, plot, scale);
        band.brushed(lens.filter());
        band.draw(ZoneOffset.UTC);
        String title = "Load by " + bins.word();
        int arrivals = Arrays.stream(load.arrivals).sum();
        if (arrivals == 0) {
            board.nothing("Nothing that was opened or reported is in view.");
        } else {
            Split split = Split.of(timeline, bins);
            double words = timeline.markers().isEmpty() ? 0 : 16;
            Box panels = new Box(plot.x(), plot.y() + words, plot.width(), plot.height() - words);
            draw(new Panels(board, scale, lines, bins, split), load, panels, timeline);
        }
        band.markers(timeline.markers());
        board.caption(
                title,
                Counts.of(arrivals)
                        + " arrivals, "
                        + Counts.of(Arrays.stream(load.closures).sum())
                        + " closures in the records; what was not exported is not counted");
        board.legend(legend());
        return board.chart(title, plot, lines.twin(), new Reach(0, scale));
    }

    private static void draw(Panels panels, Load load, Box plot, Timeline timeline) {
        List<Integer> maintainers = load.maintainers();
        boolean reports = !load.verdicts.isEmpty();
        double rows = maintainers.isEmpty() ? 0 : maintainers.size() * ROW + ROW;
        double each = StrictMath.floor((plot.height() - rows) / (reports ? 5 : 4));
        double y = plot.y();
        panels.bars(box(plot, y, each), "Open queue", Ink.DENSITY, bin -> load.open[bin]);
        y += each;
        panels.bars(box(plot, y, each), "Arrivals", Ink.OPENING, bin -> load.arrivals[bin]);
        y += each;
        panels.bars(box(plot, y, each), "Closures", Ink.DECISION, bin -> load.closures[bin]);
        y += each;
        if (!maintainers.isEmpty()) {
            panels.title(box(plot, y, ROW), "Closures by account");
            y += ROW;
        }
        int most = load.byMaintainer.values().stream().flatMapToInt(Arrays::stream).max().orElse(1);
        for (int account : maintainers) {
            String name = Panels.names(timeline.data()).apply(account);
            int[] count = load.byMaintainer.getOrDefault(account, new int[0]);
            panels.strip(box(plot, y, ROW), name, account, count, most);
            y += ROW;
        }
        panels.waits(box(plot, y, each), load.waits);
        y += each;
        if (reports) {
            panels.verdicts(box(plot, y, each), load.verdicts);
        }
    }

    private static Box box(Box plot, double y, double height) {
        return new Box(plot.x(), y, plot.width(), height);
    }

    private static List<Board.Entry> legend() {
        return List.of(
                new Board.Entry(Symbol.SQUARE, Ink.DENSITY, "waiting at the end"),
                new Board.Entry(Symbol.SQUARE, Ink.OPENING, "came"),
                new Board.Entry(Symbol.SQUARE, Ink.DECISION, "closed"),
                new Board.Entry(Symbol.DOT, Ink.COMMENT, "median wait, hollow below ten"),
                new Board.Entry(Symbol.SQUARE, Ink.PAGE, "reports confirmed"),
                new Board.Entry(Symbol.SQUARE, Ink.OTHER, "refused"),
                new Board.Entry(Symbol.SQUARE, Ink.WINDOW, "not decided"));
    }
}
