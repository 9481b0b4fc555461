package org.harrow.draw.chart;

import java.util.ArrayList;
import java.util.List;
import org.harrow.draw.Box;
import org.harrow.draw.Ink;
import org.harrow.draw.Mark;
import org.harrow.draw.Picture;
import org.harrow.draw.Sheet;
import org.harrow.draw.Symbol;
import org.harrow.draw.TextMeasure;

/** A sheet for one chart: a caption above, a legend below, the plot between them. */
public final class Board {

    private static final double CAPTION = 30;
    private static final double FOOT = 26;
    private static final double FOOT_ROW = 18;

    /** How wide the bar is that says where in a long chart one looks. */
    public static final double THUMB = 8;

    private static final double LEAST_THUMB = 24;
    private static final double EDGE = 12;

    private final Sheet sheet;
    private final Lens.Sheet size;
    private final List<Spot> spots = new ArrayList<>();
    private final double scroll;
    private List<List<Entry>> legend;

    /** An empty board of the lens's size. */
    public Board(TextMeasure measure, Lens lens) {
        this(measure, lens, List.of());
    }

    /**
     * The same with a legend, in as many rows as its words need.
     *
     * @param legend what shapes and colours mean
     */
    public Board(TextMeasure measure, Lens lens, List<Entry> legend) {
        this.sheet = new Sheet(measure);
        this.size = lens.sheet();
        this.scroll = lens.sheet().scroll();
        this.legend = rows(legend);
        sheet.bar(0, 0, size.width(), size.height(), Ink.PAPER);
    }

    /**
     * One entry of the legend.
     *
     * @param hollow true where the shape is outlined
     */
    public record Entry(Symbol symbol, Ink ink, String word, boolean hollow) {

        /** Of a full shape. */
        public Entry(Symbol symbol, Ink ink, String word) {
            this(symbol, ink, word, false);
        }
    }

    /** Where marks are put. */
    public Sheet sheet() {
        return sheet;
    }

    /** What lies between caption and legend. */
    public Box inner() {
        return new Box(0, CAPTION, size.width(), Math.max(0, size.height() - CAPTION - foot()));
    }

    /** Says that a place is a line of the twin; one that is scrolled off the sheet is none. */
    public void spot(Box box, int line) {
        if (new Box(0, 0, size.width(), size.height()).meets(box)) {
            spots.add(new Spot(box, line));
        }
    }

    /** A small text from its left edge. */
    public double small(String text, double x, double baseline, double room, Ink ink) {
        return sheet.text(text, x, baseline, room, Mark.Style.left(Sheet.SMALL, ink));
    }

    /** A small text set by another point than its left edge; not cut. */
    public void set(String text, double x, double baseline, Mark.Align align, Ink ink) {
        sheet.add(new Mark.Text(text, x, baseline, new Mark.Style(Sheet.SMALL, ink, align)));
    }

    /** The line above the plot: what is shown, and of how many. */
    public void caption(String title, String numbers) {
        sheet.bar(0, 0, size.width(), CAPTION, Ink.PANEL);
        sheet.bar(0, CAPTION - 1, size.width(), 1, Ink.RULE);
        double room = size.width() - 2 * EDGE;
        Mark.Style style = Mark.Style.left(Sheet.NORMAL, Ink.TEXT);
        double used = sheet.text(title, EDGE, 19, room, style);
        small(numbers, EDGE + used + 14, 19, room - used - 14, Ink.MUTED);
    }

    /** A legend that is known only once the plot is drawn: of so few words that they are a row. */
    public void legend(List<Entry> entries) {
        legend = rows(entries);
    }

    private double foot() {
        return FOOT + FOOT_ROW * Math.max(0, legend.size() - 1);
    }

    private double width(Entry entry) {
        return sheet.width(entry.word(), Sheet.SMALL) + 30;
    }

    private List<List<Entry>> rows(List<Entry> entries) {
        List<List<Entry>> rows = new ArrayList<>();
        double room = 0;
        for (Entry entry : entries) {
            if (rows.isEmpty() || width(entry) > room) {
                rows.add(new ArrayList<>());
                room = size.width() - EDGE;
            }
            rows.getLast().add(entry);
            room -= width(entry);
        }
        return rows;
    }

    /** The lines below the plot: what shapes and colours mean. */
    private void drawLegend() {
        double top = size.height() - foot();
        // A pixel of a screen may lie half beyond the sheet.
        sheet.bar(0, top, size.width(), foot() + 1, Ink.PANEL);
        sheet.bar(0, top, size.width(), 1, Ink.RULE);
        for (List<Entry> row : legend) {
            double x = EDGE;
            for (Entry entry : row) {
                Mark.Coat coat = new Mark.Coat(entry.ink(), entry.hollow());
                sheet.add(new Mark.Glyph(entry.symbol(), x + 5, top + 13, 9, coat));
                small(entry.word(), x + 15, top + 17, size.width() - x - 17, Ink.MUTED);
                x += width(entry);
            }
            top += FOOT_ROW;
        }
    }

    /** Where in a chart that is longer than the sheet one looks: a bar at its right edge. */
    private void scrolled(double most) {
        Box inner = inner();
        double share = inner.height() / (inner.height() + most);
        double height = StrictMath.rint(Math.max(LEAST_THUMB, inner.height() * share));
        double y = inner.y() + (inner.height() - height) * Math.min(1, scroll / most);
        double x = inner.right() - THUMB;
        sheet.bar(x, inner.y(), THUMB, inner.height(), Ink.PANEL);
        sheet.bar(x + 1, y, THUMB - 2, height, Ink.MUTED);
    }

    /** Says in the middle why there is nothing to see. */
    public void nothing(String sentence) {
        Box box = inner();
        double room = box.width() - 2 * EDGE;
        double x = Math.max(EDGE, (box.width() - sheet.width(sentence, Sheet.NORMAL)) / 2);
        Mark.Style style = Mark.Style.left(Sheet.NORMAL, Ink.MUTED);
        sheet.text(sentence, StrictMath.rint(x), box.y() + box.height() / 2, room, style);
    }

    /** The finished chart. */
    public Chart chart(String title, Box plot, Twin twin, Reach reach) {
        if (reach.scroll() > 0) {
            scrolled(reach.scroll());
        }
        if (!legend.isEmpty()) {
            drawLegend();
        }
        Picture picture =
                new Picture(size.width(), size.height(), sheet.visible(title), sheet.marks());
        return new Chart(picture, plot, spots, twin, reach);
    }
}
