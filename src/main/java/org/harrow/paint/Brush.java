package org.harrow.paint;

import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import org.harrow.draw.Mark;

/** Where painted marks end up: pixels or a vector file. */
interface Brush {

    /** Fills a rectangle with sharp edges. */
    void rectangle(Rectangle2D box, int argb);

    /** Lays a share of a colour over a rectangle. */
    void veil(Rectangle2D box, int argb, double share);

    /** Fills a shape with smooth edges. */
    void shape(Shape shape, int argb);

    /** Fills a symbol where it stands. */
    default void glyph(Mark.Glyph glyph, int argb) {
        shape(Symbols.place(glyph), argb);
    }

    /** Draws a straight line with smooth edges. */
    default void line(Mark.Line line, int argb) {
        shape(Symbols.line(line), argb);
    }

    /** Sets a text from its left edge. */
    void text(String text, double x, double baseline, double size, int argb);
}
