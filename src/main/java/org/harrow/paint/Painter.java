package org.harrow.paint;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import org.harrow.draw.Box;
import org.harrow.draw.Ink;
import org.harrow.draw.Mark;
import org.harrow.draw.Picture;

/** Walks the marks of a picture and paints each; the same walk for screen, files and paper. */
public final class Painter {

    private final Face face;
    private final Palette palette;

    /**
     * @param face the font the picture was laid out with
     * @param palette colours
     */
    public Painter(Face face, Palette palette) {
        this.face = face;
        this.palette = palette;
    }

    /** Paints a picture with its top left corner at the origin. */
    public void paint(Picture picture, Graphics2D graphics) {
        paint(picture, new GraphicsBrush(graphics, face));
    }

    void paint(Picture picture, Brush brush) {
        for (Mark mark : picture.marks()) {
            paint(mark, brush);
        }
    }

    private void paint(Mark mark, Brush brush) {
        switch (mark) {
            case Mark.Bar bar -> brush.rectangle(rectangle(bar.box()), palette.argb(bar.ink()));
            case Mark.Veil veil ->
                    brush.veil(rectangle(veil.box()), palette.argb(Ink.PAPER), veil.share());
            case Mark.Frame frame -> frame(frame, brush);
            case Mark.Strip strip -> strip(strip, brush);
            case Mark.Ticks ticks -> ticks(ticks, brush);
            case Mark.Glyph glyph -> brush.glyph(glyph, palette.argb(glyph.coat().ink()));
            case Mark.Interval interval -> interval(interval, brush);
            case Mark.Zigzag zigzag ->
                    brush.shape(Symbols.zigzag(zigzag), palette.argb(zigzag.ink()));
            case Mark.Elbow elbow -> elbow(elbow, brush);
            case Mark.Line line -> brush.line(line, palette.argb(line.stroke().ink()));
            case Mark.Text text -> text(text, brush);
        }
    }

    private static Rectangle2D rectangle(Box box) {
        return new Rectangle2D.Double(box.x(), box.y(), box.width(), box.height());
    }

    private void frame(Mark.Frame frame, Brush brush) {
        Box box = frame.box();
        int argb = palette.argb(frame.ink());
        double t = frame.thickness();
        fill(brush, box.x(), box.y(), box.width(), t, argb);
        fill(brush, box.x(), box.bottom() - t, box.width(), t, argb);
        fill(brush, box.x(), box.y(), t, box.height(), argb);
        fill(brush, box.right() - t, box.y(), t, box.height(), argb);
    }

    /** Neighbouring cells of one level are one rectangle. */
    private void strip(Mark.Strip strip, Brush brush) {
        byte[] level = strip.level();
        double cell = strip.box().width() / Math.max(1, level.length);
        int from = 0;
        for (int i = 1; i <= level.length; i++) {
            if (i == level.length || level[i] != level[from]) {
                if (level[from] > 0) {
                    double share = 0.18 + 0.82 * level[from] / Mark.Strip.LEVELS;
                    double x = strip.box().x() + from * cell;
                    int argb = palette.mix(strip.ink(), share);
                    Box box = strip.box();
                    fill(brush, x, box.y(), (i - from) * cell, box.height(), argb);
                }
                from = i;
            }
        }
    }

    private void ticks(Mark.Ticks ticks, Brush brush) {
        int argb = palette.argb(ticks.ink());
        for (double x : ticks.x()) {
            fill(brush, x, ticks.y(), ticks.width(), ticks.height(), argb);
        }
    }

    private void interval(Mark.Interval mark, Brush brush) {
        double from = StrictMath.rint(mark.from());
        double to = Math.max(from + 3, StrictMath.rint(mark.to()));
        double top = StrictMath.rint(mark.y() - mark.height() / 2);
        fill(brush, from, top, to - from, mark.height(), palette.mix(mark.ink(), 0.4));
        int argb = palette.argb(mark.ink());
        fill(brush, from, top - 1, 2, mark.height() + 2, argb);
        fill(brush, to - 2, top - 1, 2, mark.height() + 2, argb);
    }

    private void elbow(Mark.Elbow elbow, Brush brush) {
        double half = elbow.thickness() / 2;
        int argb = palette.argb(elbow.ink());
        for (int i = 0; i + 1 < elbow.x().length; i++) {
            double left = StrictMath.floor(Math.min(elbow.x()[i], elbow.x()[i + 1]) - half);
            double top = StrictMath.floor(Math.min(elbow.y()[i], elbow.y()[i + 1]) - half);
            double width =
                    StrictMath.rint(Math.abs(elbow.x()[i] - elbow.x()[i + 1])) + elbow.thickness();
            double height =
                    StrictMath.rint(Math.abs(elbow.y()[i] - elbow.y()[i + 1])) + elbow.thickness();
            fill(brush, left, top, width, height, argb);
        }
    }

    private void text(Mark.Text text, Brush brush) {
        double size = text.style().size();
        double x =
                switch (text.style().align()) {
                    case LEFT -> text.x();
                    case MIDDLE -> text.x() - face.width(text.text(), size) / 2;
                    case RIGHT -> text.x() - face.width(text.text(), size);
                };
        int argb = palette.argb(text.style().ink());
        brush.text(text.text(), StrictMath.rint(x), StrictMath.rint(text.baseline()), size, argb);
    }

    private static void fill(
            Brush brush, double x, double y, double width, double height, int argb) {
        brush.rectangle(new Rectangle2D.Double(x, y, width, height), argb);
    }
}
