package org.harrow.draw.reaction;

import java.time.ZoneOffset;
import java.util.List;
import org.harrow.draw.Box;
import org.harrow.draw.Counts;
import org.harrow.draw.Family;
import org.harrow.draw.Ink;
import org.harrow.draw.LatencyArc;
import org.harrow.draw.Mark;
import org.harrow.draw.Ruler;
import org.harrow.draw.Symbol;
import org.harrow.draw.TextMeasure;
import org.harrow.draw.TimeScale;
import org.harrow.draw.chart.Board;
import org.harrow.draw.chart.Chart;
import org.harrow.draw.chart.Lens;
import org.harrow.draw.chart.LogTime;
import org.harrow.draw.chart.Reach;
import org.harrow.draw.chart.TimeBand;
import org.harrow.model.TimeInterval;
import org.harrow.stats.Bounds;
import org.harrow.stats.Proportion;

/** When triggers happened against how long the first reaction took. */
public final class ScatterLayout {

    private static final double LEFT = 64;
    private static final double END = 16;
    private static final double NEVER = 34;
    private static final double SIZE = 10;

    private final TextMeasure measure;

    /**
     * @param measure widths of the font that the marks will be painted in
     */
    public ScatterLayout(TextMeasure measure) {
        this.measure = measure;
    }

    /** The chart of a case. */
    public Chart layout(Study study, Lens lens) {
        Board board = new Board(measure, lens, legend());
        List<Reaction> shown = Chosen.of(study, lens, false);
        String title = "Latency of the first reaction";
        board.caption(title, Chosen.words(study, shown) + quick(study, shown));
        Box inner = board.inner();
        Box plot =
                new Box(
                        LEFT,
                        inner.y() + NEVER,
                        inner.width() - LEFT - END,
                        inner.height() - NEVER - TimeBand.HEIGHT - 4);
        TimeScale time = new TimeScale(study.timeline().fit(), plot.x(), plot.right());
        LogTime scale = new LogTime(plot.bottom() - 8, plot.y() + 8);
        TimeBand band = new TimeBand(board, plot, time);
        new LatencyAxis(board, scale).upright(plot);
        band.draw(ZoneOffset.UTC);
        band.markers(study.timeline().markers());
        never(board, inner, plot);
        if (shown.isEmpty()) {
            board.nothing(Chosen.nothing(lens));
        }
        new Points(board, study, lens, time).draw(shown, scale, inner.y() + NEVER / 2);
        band.dimmed(lens.filter());
        return board.chart(
                title,
                plot,
                new ReactionLines(study.timeline().data()).twin(shown),
                new Reach(0, time));
    }

    /** Which share came within the ruler, with its limits, and which did elsewhere. */
    private static String quick(Study study, List<Reaction> shown) {
        if (shown.isEmpty()) {
            return "";
        }
        long within =
                shown.stream()
                        .filter(r -> r.happened() && r.latency().hi() <= Ruler.FORTY_MINUTES)
                        .count();
        Bounds share = Proportion.wilson(within, shown.size());
        StringBuilder words = new StringBuilder("; within 40 min ");
        words.append(Counts.of(within)).append(", ").append(Counts.percent(share.value()));
        words.append(" (95 % ").append(Counts.percent(share.lo()));
        words.append(" to ").append(Counts.percent(share.hi())).append(')');
        for (Yardstick yardstick : study.yardsticks()) {
            yardstick.steps().stream()
                    .filter(step -> step.micros() == Ruler.FORTY_MINUTES)
                    .forEach(step -> words.append(elsewhere(step, yardstick.n())));
        }
        return words.toString();
    }

    private static String elsewhere(Yardstick.Step step, long n) {
        double share = (double) step.answered() / n;
        return ", elsewhere " + Counts.percent(share) + " of " + Counts.of(n);
    }

    private static void never(Board board, Box inner, Box plot) {
        double middle = inner.y() + NEVER / 2;
        board.set("none yet", plot.x() - 8, middle + 4, Mark.Align.RIGHT, Ink.MUTED);
        board.sheet().bar(plot.x(), plot.y(), plot.width(), 1, Ink.RULE);
        board.sheet().bar(plot.x() - 1, plot.y(), 1, plot.height(), Ink.RULE);
    }

    /** The points, those of findings over the others. */
    private record Points(Board board, Study study, Lens lens, TimeScale time) {

        void draw(List<Reaction> shown, LogTime scale, double never) {
            for (boolean findings : new boolean[] {false, true}) {
                for (int i = 0; i < shown.size(); i++) {
                    Reaction reaction = shown.get(i);
                    boolean marked =
                            reaction.happened() && study.timeline().findings().has(reaction.row());
                    if (marked == findings) {
                        point(reaction, i, scale, never, marked);
                    }
                }
            }
        }

        private void point(
                Reaction reaction, int line, LogTime scale, double never, boolean marked) {
            TimeInterval at = study.timeline().data().at(reaction.trigger());
            double x = StrictMath.rint(time.near(at.lo(), 4));
            double y = never;
            if (!reaction.happened()) {
                Mark.Coat coat = new Mark.Coat(Ink.MUTED, true);
                board.sheet().add(new Mark.Glyph(Symbol.ARROW_UP, x, y, SIZE - 1, coat));
            } else {
                y = StrictMath.rint(scale.at(reaction.latency().lo()));
                double top = StrictMath.rint(scale.at(reaction.latency().hi()));
                Ink ink = LatencyArc.ink(reaction.relation());
                if (y - top > SIZE) {
                    board.sheet().bar(x - 1, top, 2, y - top, ink);
                }
                Family family = Family.of(study.timeline().data(), reaction.row());
                board.sheet().glyph(family.symbol(), x, y, SIZE, ink);
            }
            if (marked) {
                Mark.Coat coat = new Mark.Coat(Ink.FINDING, true);
                board.sheet().add(new Mark.Glyph(Symbol.RING, x, y, SIZE + 7, coat));
            }
            if (reaction.isAbout(lens.focus().row())) {
                board.sheet().add(new Mark.Frame(Box.around(x, y, SIZE + 9), 2, Ink.SELECTION));
            }
            board.spot(Box.around(x, y, SIZE + 2), line);
        }
    }

    private static List<Board.Entry> legend() {
        return List.of(
                new Board.Entry(Symbol.DOT, Ink.AUTHOR, "reaction of the account itself"),
                new Board.Entry(Symbol.DOT, Ink.LINKED_ACCOUNT, "of a linked account"),
                new Board.Entry(Symbol.ARROW_UP, Ink.MUTED, "none in the records", true),
                new Board.Entry(Symbol.RING, Ink.FINDING, "finding"),
                new Board.Entry(Symbol.SQUARE, Ink.RULER, "40 minutes"));
    }
}
