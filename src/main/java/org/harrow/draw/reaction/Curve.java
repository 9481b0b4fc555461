package org.harrow.draw.reaction;

import java.util.ArrayList;
import java.util.List;
import org.harrow.draw.Box;
import org.harrow.draw.Counts;
import org.harrow.draw.Ink;
import org.harrow.draw.Mark;
import org.harrow.draw.Sheet;
import org.harrow.draw.Symbol;
import org.harrow.draw.chart.Board;
import org.harrow.draw.chart.LogTime;
import org.harrow.stats.KaplanMeier;

/**
 * The margin under aligned triggers: which share was answered within how long, counting triggers
 * that the records do not follow to the end for as long as they do (Kaplan and Meier 1958).
 */
final class Curve {

    private static final double[] TOPS = {1, 0.5, 0.2, 0.1, 0.05};
    private static final double LINE = 13;

    private final Board board;
    private final Box box;
    private final LogTime scale;
    private double top = 1;

    Curve(Board board, Box box, LogTime scale) {
        this.board = board;
        this.box = box;
        this.scale = scale;
    }

    /** The axis, up to the first round share above all curves. */
    void ground(List<List<Reaction>> curves) {
        double most =
                curves.stream()
                        .flatMap(reactions -> steps(reactions).stream())
                        .mapToDouble(step -> 1 - step.survival())
                        .max()
                        .orElse(0);
        for (double share : TOPS) {
            top = share >= most ? share : top;
        }
        for (int part = 0; part <= 2; part++) {
            double y = StrictMath.rint(y(top * part / 2));
            board.sheet().bar(box.x(), y, box.width(), 1, part == 0 ? Ink.RULE : Ink.GRID);
            String label = Counts.percent(top * part / 2);
            board.set(label, box.x() - 8, y + 4, Mark.Align.RIGHT, Ink.MUTED);
        }
    }

    private double y(double share) {
        return box.bottom() - 6 - Math.min(1, share / top) * (box.height() - 14);
    }

    private static List<KaplanMeier.Step> steps(List<Reaction> reactions) {
        return KaplanMeier.curve(
                reactions.stream()
                        .map(r -> new KaplanMeier.Observation(r.latency().lo(), r.happened()))
                        .toList());
    }

    /** The share answered by then. */
    void draw(List<Reaction> reactions, double thickness, Ink ink) {
        List<KaplanMeier.Step> steps = steps(reactions);
        List<double[]> corners = new ArrayList<>();
        double last = StrictMath.rint(y(0));
        corners.add(new double[] {box.x(), last});
        for (KaplanMeier.Step step : steps) {
            double x = StrictMath.rint(scale.at((long) step.time()));
            corners.add(new double[] {x, last});
            last = StrictMath.rint(y(1 - step.survival()));
            corners.add(new double[] {x, last});
        }
        corners.add(new double[] {box.right(), last});
        double[] xs = corners.stream().mapToDouble(c -> c[0]).toArray();
        double[] ys = corners.stream().mapToDouble(c -> c[1]).toArray();
        board.sheet().add(new Mark.Elbow(xs, ys, thickness, ink));
    }

    /** What was counted elsewhere, as points. */
    void draw(Yardstick yardstick) {
        for (Yardstick.Step step : yardstick.steps()) {
            double share = (double) step.answered() / yardstick.n();
            Mark.Coat coat = new Mark.Coat(Ink.RULER, true);
            double x = scale.at(step.micros());
            board.sheet().add(new Mark.Glyph(Symbol.DIAMOND, x, y(share), 9, coat));
        }
    }

    /** Which line is which, left of the plot. */
    void words(List<Word> words) {
        double y = box.y() + 36;
        for (Word word : words) {
            board.sheet().glyph(word.symbol(), 16, y - 4, 8, word.ink());
            String n = Counts.of(word.n());
            board.set(n, box.x() - 50, y, Mark.Align.RIGHT, Ink.MUTED);
            double room = box.x() - 50 - board.sheet().width(n, Sheet.SMALL) - 34;
            for (String line : lines(word.text(), room)) {
                board.small(line, 26, y, room, Ink.TEXT);
                y += LINE;
            }
            y += 2;
        }
    }

    /** As many words on a line as fit. */
    private List<String> lines(String text, double room) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : text.split(" ", -1)) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && board.sheet().width(longer, Sheet.SMALL) > room) {
                lines.add(line);
                longer = word;
            }
            line = longer;
        }
        lines.add(line);
        return lines;
    }

    /** A line of the key. */
    record Word(Symbol symbol, Ink ink, String text, long n) {}
}
