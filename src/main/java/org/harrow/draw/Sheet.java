package org.harrow.draw;

import java.util.ArrayList;
import java.util.List;

/** Where layers put their marks, with the helpers they share. */
public final class Sheet {

    /** Labels, in pixels per em. */
    public static final double SMALL = 11;

    /** Names, in pixels per em. */
    public static final double NORMAL = 12;

    private final List<Mark> marks = new ArrayList<>();
    private final List<Hit> hits = new ArrayList<>();
    private final TextMeasure measure;
    private final VisibleText visible;

    /** An empty sheet, set in this font. */
    public Sheet(TextMeasure measure) {
        this.measure = measure;
        this.visible = new VisibleText(measure);
    }

    /** What is on it, from the ground up. */
    public List<Mark> marks() {
        return marks;
    }

    List<Hit> hits() {
        return hits;
    }

    /** Lays a mark over the others. */
    public void add(Mark mark) {
        marks.add(mark);
    }

    void hit(Box box, Target target) {
        hits.add(new Hit(box, target));
    }

    /** A line of level and upright parts that answers to the mouse. */
    void path(double[] x, double[] y, Target target) {
        for (int i = 0; i + 1 < x.length; i++) {
            double left = Math.min(x[i], x[i + 1]) - 3;
            double top = Math.min(y[i], y[i + 1]) - 3;
            double width = Math.abs(x[i] - x[i + 1]) + 6;
            double height = Math.abs(y[i] - y[i + 1]) + 6;
            hit(new Box(left, top, width, height), target);
        }
    }

    /** A filled rectangle on whole pixels. */
    public void bar(double x, double y, double width, double height, Ink ink) {
        double left = StrictMath.rint(x);
        double top = StrictMath.rint(y);
        double right = Math.max(left + 1, StrictMath.rint(x + width));
        double bottom = Math.max(top + 1, StrictMath.rint(y + height));
        marks.add(new Mark.Bar(new Box(left, top, right - left, bottom - top), ink));
    }

    /** The same for a box; an empty one is left out. */
    public void bar(Box box, Ink ink) {
        if (box.width() > 0 && box.height() > 0) {
            bar(box.x(), box.y(), box.width(), box.height(), ink);
        }
    }

    /** A full shape. */
    public void glyph(Symbol symbol, double x, double y, double size, Ink ink) {
        marks.add(new Mark.Glyph(symbol, x, y, size, new Mark.Coat(ink, false)));
    }

    /** Text that may come from evidence, cut to a width; returns the width used. */
    public double text(String raw, double x, double baseline, double maxWidth, Mark.Style style) {
        String fitted = visible.fit(raw, style.size(), maxWidth);
        if (fitted.isEmpty()) {
            return 0;
        }
        marks.add(new Mark.Text(fitted, x, baseline, style));
        return measure.width(fitted, style.size());
    }

    /** What of such a text is shown in a width. */
    String fit(String raw, double maxWidth, double size) {
        return visible.fit(raw, size, maxWidth);
    }

    /** A name that may come from evidence, cut in its middle: its end tells it from others. */
    double name(String raw, double x, double baseline, double maxWidth, Mark.Style style) {
        String fitted = visible.fitEnds(raw, style.size(), maxWidth);
        if (fitted.isEmpty()) {
            return 0;
        }
        marks.add(new Mark.Text(fitted, x, baseline, style));
        return measure.width(fitted, style.size());
    }

    /** A text that may come from evidence, on one line and with all it hides shown. */
    public String visible(String raw) {
        return visible.of(raw);
    }

    /** How wide a text is. */
    public double width(String text, double size) {
        return measure.width(text, size);
    }
}
