package org.harrow.draw.reaction;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.harrow.draw.Box;
import org.harrow.draw.Counts;
import org.harrow.draw.Ink;
import org.harrow.draw.Symbol;
import org.harrow.draw.TextMeasure;
import org.harrow.draw.chart.Board;
import org.harrow.draw.chart.Chart;
import org.harrow.draw.chart.Lens;
import org.harrow.draw.chart.LogTime;
import org.harrow.draw.chart.Reach;
import org.harrow.draw.chart.Twin;

/**
 * Every trigger starts at the same place: a row each, the quickest first, those without a reaction
 * in the records last; below, the share answered by then against the reference.
 */
public final class AlignedLayout {

    private static final double HEADER = 350;
    private static final double AXIS = 22;
    private static final double MARGIN = 118;
    private static final double END = 16;

    private final TextMeasure measure;

    /**
     * @param measure widths of the font that the marks will be painted in
     */
    public AlignedLayout(TextMeasure measure) {
        this.measure = measure;
    }

    /** The chart of a case. */
    public Chart layout(Study study, Lens lens) {
        Board board = new Board(measure, lens, legend());
        List<Reaction> shown = sorted(Chosen.of(study, lens, true));
        Twin twin = new ReactionLines(study.timeline().data()).twin(shown);
        String title = "Time from trigger to first reaction";
        Box plot = plot(board.inner(), lens);
        board.caption(title, Chosen.words(study, shown) + seen(shown, plot, lens));
        if (shown.isEmpty()) {
            board.nothing(Chosen.nothing(lens));
            return board.chart(title, plot, twin, Reach.NONE);
        }
        Box margin = new Box(plot.x(), plot.bottom(), plot.width(), margin(board.inner()));
        LogTime scale = new LogTime(plot.x() + 8, plot.right() - END);
        LatencyAxis axis = new LatencyAxis(board, scale);
        axis.level(new Box(plot.x(), plot.y(), plot.width(), plot.height() + margin.height()));
        double reach = Math.max(0, shown.size() * AlignedRow.HEIGHT - plot.height());
        rows(board, study, lens, new Rows(shown, plot, scale, Math.min(reach, scroll(lens))));
        axis(board, axis, plot);
        curve(study, shown, new Curve(board, margin, scale));
        return board.chart(title, plot, twin, new Reach(reach, null));
    }

    /** How high a picture is that shows all rows, between a third of a page and three pages. */
    public static double height(Study study) {
        double rows = study.reactions().all().size() * AlignedRow.HEIGHT;
        return StrictMath.clamp(rows + MARGIN + AXIS + 60, 420.0, 2_400.0);
    }

    /** Which rows are in view where not all are. */
    private static String seen(List<Reaction> shown, Box plot, Lens lens) {
        int room = (int) (plot.height() / AlignedRow.HEIGHT);
        if (shown.size() <= room) {
            return "";
        }
        int most = Math.max(0, shown.size() - room);
        int first = Math.min((int) (scroll(lens) / AlignedRow.HEIGHT), most);
        return "; rows " + Counts.of(first + 1L) + " to " + Counts.of((long) first + room);
    }

    private static double scroll(Lens lens) {
        return StrictMath.rint(lens.sheet().scroll() / AlignedRow.HEIGHT) * AlignedRow.HEIGHT;
    }

    private static List<Reaction> sorted(List<Reaction> reactions) {
        return reactions.stream()
                .sorted(
                        Comparator.comparing((Reaction r) -> !r.happened())
                                .thenComparingLong(r -> r.latency().lo())
                                .thenComparingInt(Reaction::trigger))
                .toList();
    }

    private static double margin(Box inner) {
        return Math.min(MARGIN, StrictMath.rint(inner.height() * 0.3));
    }

    private static Box plot(Box inner, Lens lens) {
        double header = Math.min(HEADER, StrictMath.rint(lens.sheet().width() * 0.38));
        double height = Math.max(0, inner.height() - AXIS - margin(inner));
        return new Box(header, inner.y() + AXIS, inner.width() - header - Board.THUMB, height);
    }

    private record Rows(List<Reaction> shown, Box plot, LogTime scale, double scroll) {}

    private static void rows(Board board, Study study, Lens lens, Rows rows) {
        AlignedRow row = new AlignedRow(board, study, lens, rows.scale());
        Box plot = rows.plot();
        int first = (int) (rows.scroll() / AlignedRow.HEIGHT);
        for (int i = first; i < rows.shown().size(); i++) {
            double y = plot.y() + i * AlignedRow.HEIGHT - rows.scroll();
            if (y + AlignedRow.HEIGHT > plot.bottom()) {
                return;
            }
            Box box = new Box(plot.x(), y, plot.width(), AlignedRow.HEIGHT);
            row.draw(rows.shown().get(i), box, plot.x());
            board.spot(new Box(0, y, plot.right(), AlignedRow.HEIGHT), i);
        }
    }

    private static void axis(Board board, LatencyAxis axis, Box plot) {
        Box band = new Box(0, plot.y() - AXIS, plot.right(), AXIS);
        board.sheet().bar(band, Ink.PANEL);
        board.small(
                "Trigger, and whom it was against", 12, band.y() + 15, plot.x() - 34, Ink.MUTED);
        axis.levelLabels(plot, band.y() + 15);
        board.sheet().bar(0, plot.y() - 1, plot.right(), 1, Ink.RULE);
        board.sheet().bar(plot.x() - 1, plot.y(), 1, plot.height(), Ink.RULE);
        board.sheet().bar(0, plot.bottom(), plot.right(), 1, Ink.RULE);
        double base = plot.bottom() + 18;
        board.small("Share with a reaction by then", 12, base, plot.x() - 60, Ink.MUTED);
    }

    private static void curve(Study study, List<Reaction> shown, Curve curve) {
        List<Curve.Word> words = new ArrayList<>();
        Set<Reaction> these = Collections.newSetFromMap(new IdentityHashMap<>());
        these.addAll(shown);
        List<Reaction> rest =
                study.reactions().all().stream().filter(r -> !these.contains(r)).toList();
        words.add(new Curve.Word(Symbol.SQUARE, Ink.AUTHOR, "these triggers", shown.size()));
        curve.ground(List.of(shown, rest));
        if (!rest.isEmpty()) {
            curve.draw(rest, 2, Ink.MUTED);
            words.add(
                    new Curve.Word(
                            Symbol.SQUARE, Ink.MUTED, "all others of the case", rest.size()));
        }
        curve.draw(shown, 2, Ink.AUTHOR);
        for (Yardstick yardstick : study.yardsticks()) {
            curve.draw(yardstick);
            words.add(
                    new Curve.Word(
                            Symbol.DIAMOND,
                            Ink.RULER,
                            "counted elsewhere: " + yardstick.source(),
                            yardstick.n()));
        }
        curve.words(words);
    }

    private static List<Board.Entry> legend() {
        return List.of(
                new Board.Entry(Symbol.SQUARE, Ink.AUTHOR, "reaction of the account itself"),
                new Board.Entry(Symbol.SQUARE, Ink.LINKED_ACCOUNT, "of a linked account"),
                new Board.Entry(Symbol.TICK, Ink.THIRD_PARTY, "third parties"),
                new Board.Entry(
                        Symbol.ARROW_RIGHT, Ink.MUTED, "none while the records go on", true),
                new Board.Entry(Symbol.SQUARE, Ink.RULER, "40 minutes"));
    }
}
