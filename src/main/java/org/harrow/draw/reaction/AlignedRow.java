package org.harrow.draw.reaction;

import org.harrow.draw.Box;
import org.harrow.draw.Family;
import org.harrow.draw.Ink;
import org.harrow.draw.Latency;
import org.harrow.draw.LatencyArc;
import org.harrow.draw.Mark;
import org.harrow.draw.Names;
import org.harrow.draw.Sheet;
import org.harrow.draw.Symbol;
import org.harrow.draw.chart.Board;
import org.harrow.draw.chart.Lens;
import org.harrow.draw.chart.LogTime;
import org.harrow.model.CaseData;

/** One trigger and what came after it, from left to right. */
final class AlignedRow {

    static final double HEIGHT = 22;

    private static final double SIZE = 11;
    private static final double LATENCY = 54;

    private final Board board;
    private final Study study;
    private final Lens lens;
    private final LogTime scale;

    AlignedRow(Board board, Study study, Lens lens, LogTime scale) {
        this.board = board;
        this.study = study;
        this.lens = lens;
        this.scale = scale;
    }

    /** Draws into a row of the plot; its name goes left of it. */
    void draw(Reaction reaction, Box row, double header) {
        double middle = row.y() + HEIGHT / 2;
        name(reaction, middle, header);
        for (Reaction.Other other : reaction.others()) {
            double x = StrictMath.rint(scale.at(other.after()));
            board.sheet().bar(x, middle - 4, 2, 8, Ink.THIRD_PARTY);
        }
        if (reaction.happened()) {
            reacted(reaction, row, middle);
        } else {
            censored(reaction, row, middle);
        }
        if (reaction.isAbout(lens.focus().row())) {
            board.sheet().add(new Mark.Frame(row, 2, Ink.SELECTION));
        }
    }

    private void name(Reaction reaction, double middle, double header) {
        CaseData data = study.timeline().data();
        if (study.timeline().findings().has(reaction.trigger())) {
            board.sheet().bar(0, middle - HEIGHT / 2 + 1, 3, HEIGHT - 2, Ink.FINDING);
        }
        double base = middle + 4;
        double right = header - 8;
        if (reaction.happened()) {
            String latency = Latency.words(reaction.latency());
            board.set(latency, right, base, Mark.Align.RIGHT, Ink.TEXT);
            right -= Math.max(LATENCY, board.sheet().width(latency, Sheet.SMALL) + 8);
        } else {
            right -= LATENCY;
        }
        String deed = Names.deed(data, reaction.trigger());
        double used = board.small(deed, 12, base, (right - 12) * 0.55, Ink.TEXT);
        double x = 12 + used + 8;
        String against = new ReactionLines(data).against(reaction);
        board.small(against, x, base, right - x, Ink.MUTED);
    }

    private void reacted(Reaction reaction, Box row, double middle) {
        CaseData data = study.timeline().data();
        Ink ink = LatencyArc.ink(reaction.relation());
        double from = StrictMath.rint(scale.at(reaction.latency().lo()));
        double to = StrictMath.rint(scale.at(reaction.latency().hi()));
        board.sheet().bar(row.x(), middle - 1, from - row.x(), 2, ink);
        if (to - from > SIZE) {
            board.sheet().add(new Mark.Interval(from, to, middle, SIZE - 3, ink));
        } else {
            Family family = Family.of(data, reaction.row());
            if (study.timeline().findings().has(reaction.row())) {
                Mark.Coat coat = new Mark.Coat(Ink.FINDING, true);
                board.sheet().add(new Mark.Glyph(Symbol.RING, from, middle, SIZE + 7, coat));
            }
            board.sheet().glyph(family.symbol(), from, middle, SIZE, family.ink());
        }
    }

    /** Watched so far, and nothing came: a thin line with an open end. */
    private void censored(Reaction reaction, Box row, double middle) {
        double to = StrictMath.rint(scale.at(reaction.latency().lo()));
        board.sheet().bar(row.x(), middle, Math.max(2, to - row.x()), 1, Ink.RULE);
        Mark.Coat coat = new Mark.Coat(Ink.MUTED, true);
        double x = Math.min(to, row.right() - 5);
        board.sheet().add(new Mark.Glyph(Symbol.ARROW_RIGHT, x, middle, 9, coat));
    }
}
