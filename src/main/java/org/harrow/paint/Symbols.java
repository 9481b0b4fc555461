package org.harrow.paint;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import org.harrow.draw.Mark;
import org.harrow.draw.Symbol;

/** The outlines of glyph shapes, centred on the origin in a square of edge 1. */
final class Symbols {

    /** Line width of hollow shapes, in logical pixels. */
    private static final double LINE = 1.6;

    /** Of a dashed line, in logical pixels. */
    static final double DASH = 6;

    static final double GAP = 4;

    private Symbols() {}

    /** A glyph where it stands; hollow shapes have their inside cut out. */
    static Shape place(Mark.Glyph mark) {
        Shape unit = unit(mark.symbol());
        AffineTransform at = AffineTransform.getTranslateInstance(mark.x(), mark.y());
        at.scale(mark.size(), mark.size());
        boolean ring = mark.symbol() == Symbol.RING;
        if (!mark.coat().outlined() && !ring) {
            return at.createTransformedShape(unit);
        }
        double line = ring && !mark.coat().outlined() ? 2.4 : LINE;
        double inner = Math.max(0.1, 1 - 2 * line / mark.size());
        Path2D path = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        path.append(at.createTransformedShape(unit), false);
        at.scale(inner, inner);
        path.append(at.createTransformedShape(unit), false);
        return path;
    }

    private static Shape unit(Symbol symbol) {
        return switch (symbol) {
            case SQUARE -> polygon(-.45, -.45, .45, -.45, .45, .45, -.45, .45);
            case DIAMOND -> polygon(0, -.56, .56, 0, 0, .56, -.56, 0);
            case DOT, RING -> new Ellipse2D.Double(-.46, -.46, .92, .92);
            case TICK -> polygon(-.16, -.55, .16, -.55, .16, .55, -.16, .55);
            case TRIANGLE -> polygon(0, -.52, .54, .42, -.54, .42);
            case FLAG -> polygon(-.4, -.55, .5, -.25, -.22, .06, -.22, .55, -.4, .55);
            case PLUS -> plus();
            case LINE -> polygon(-.62, -.11, .62, -.11, .62, .11, -.62, .11);
            case DASHES -> dashes();
            case ARROW_LEFT -> polygon(-.5, 0, .35, -.5, .35, .5);
            case ARROW_RIGHT -> polygon(.5, 0, -.35, .5, -.35, -.5);
            case ARROW_UP -> polygon(0, -.5, .5, .35, -.5, .35);
            case ARROW_DOWN -> polygon(0, .5, -.5, -.35, .5, -.35);
        };
    }

    private static Shape plus() {
        return polygon(
                -.13, -.45, .13, -.45, .13, -.13, .45, -.13, .45, .13, .13, .13, .13, .45, -.13,
                .45, -.13, .13, -.45, .13, -.45, -.13, -.13, -.13);
    }

    private static Shape dashes() {
        Path2D path = new Path2D.Double();
        for (double left : new double[] {-.72, -.17, .38}) {
            path.append(polygon(left, -.11, left + .34, -.11, left + .34, .11, left, .11), false);
        }
        return path;
    }

    /** A small saw: the place holds more than is drawn. */
    static Shape zigzag(Mark.Zigzag mark) {
        double step = 3;
        double rise = 2.5;
        int teeth = (int) StrictMath.max(2, StrictMath.rint(mark.width() / step));
        Path2D path = new Path2D.Double();
        path.moveTo(mark.x(), mark.y());
        for (int i = 1; i <= teeth; i++) {
            path.lineTo(mark.x() + i * step, mark.y() + (i % 2 == 1 ? rise : 0));
        }
        for (int i = teeth; i >= 0; i--) {
            path.lineTo(mark.x() + i * step, mark.y() + (i % 2 == 1 ? rise : 0) + 1.4);
        }
        path.closePath();
        return path;
    }

    /** A line as the area it covers; dashed or not. */
    static Shape line(Mark.Line mark) {
        double dx = mark.x2() - mark.x1();
        double dy = mark.y2() - mark.y1();
        double length = StrictMath.max(1e-6, StrictMath.sqrt(dx * dx + dy * dy));
        double half = mark.stroke().thickness() / 2 / length;
        double step = mark.stroke().dashed() ? DASH / length : 1;
        double gap = mark.stroke().dashed() ? GAP / length : 0;
        Path2D path = new Path2D.Double();
        for (double from = 0; from < 1; from += step + gap) {
            double to = StrictMath.min(1, from + step);
            double ax = mark.x1() + from * dx;
            double ay = mark.y1() + from * dy;
            double bx = mark.x1() + to * dx;
            double by = mark.y1() + to * dy;
            path.moveTo(ax - dy * half, ay + dx * half);
            path.lineTo(bx - dy * half, by + dx * half);
            path.lineTo(bx + dy * half, by - dx * half);
            path.lineTo(ax + dy * half, ay - dx * half);
            path.closePath();
        }
        return path;
    }

    private static Shape polygon(double... xy) {
        Path2D path = new Path2D.Double();
        path.moveTo(xy[0], xy[1]);
        for (int i = 2; i < xy.length; i += 2) {
            path.lineTo(xy[i], xy[i + 1]);
        }
        path.closePath();
        return path;
    }
}
