package org.harrow.draw;

/** One thing to paint, in logical pixels. Later marks lie over earlier ones. */
public sealed interface Mark {

    /** A filled rectangle: a band, a lane, a rule, a day-wide time. */
    record Bar(Box box, Ink ink) implements Mark {}

    /**
     * Makes what lies under it fainter.
     *
     * @param share of paper that is laid over it, 0 to 1
     */
    record Veil(Box box, double share) implements Mark {}

    /** The outline of a rectangle, inside its edges. */
    record Frame(Box box, double thickness, Ink ink) implements Mark {}

    /**
     * A row of equally wide cells, each darker the more actions it holds.
     *
     * @param box the whole row
     * @param level per cell: 0 nothing, {@link #LEVELS} the most
     * @param ink of the fullest cell
     */
    @SuppressWarnings("ArrayRecordComponent") // read-only by contract: made once per picture
    record Strip(Box box, byte[] level, Ink ink) implements Mark {
        /** Steps of darkness. */
        public static final int LEVELS = 15;
    }

    /**
     * Upright strokes of one kind in a lane.
     *
     * @param x left edges, ascending
     * @param y top of all
     * @param height of all
     * @param width of each
     */
    @SuppressWarnings("ArrayRecordComponent") // as above
    record Ticks(double[] x, double y, double height, double width, Ink ink) implements Mark {}

    /**
     * A shape by kind.
     *
     * @param x centre
     * @param y centre
     * @param size edge of the square it fits into
     */
    record Glyph(Symbol symbol, double x, double y, double size, Coat coat) implements Mark {}

    /**
     * How a glyph is painted.
     *
     * @param outlined hollow: declared automation, or who acted does not stand in the record
     */
    record Coat(Ink ink, boolean outlined) {}

    /**
     * A time that is not known better than this: a bar between two caps, never a point.
     *
     * @param y centre
     */
    record Interval(double from, double to, double y, double height, Ink ink) implements Mark {}

    /** The sign that a place holds more than is drawn there. */
    record Zigzag(double x, double y, double width, Ink ink) implements Mark {}

    /** A line of upright and level parts through the given corners. */
    @SuppressWarnings("ArrayRecordComponent") // as above
    record Elbow(double[] x, double[] y, double thickness, Ink ink) implements Mark {}

    /** A straight line in any direction, from one point to another. */
    record Line(double x1, double y1, double x2, double y2, Stroke stroke) implements Mark {}

    /**
     * How a line is drawn.
     *
     * @param dashed what it stands for is inferred, not recorded
     */
    record Stroke(double thickness, boolean dashed, Ink ink) {}

    /**
     * One line of visible text; see {@link VisibleText}.
     *
     * @param x left edge, middle or right edge, as the style aligns it
     * @param baseline y of the baseline
     */
    record Text(String text, double x, double baseline, Style style) implements Mark {}

    /** How a text is set: size in logical pixels per em. */
    record Style(double size, Ink ink, Align align) {

        /** Set from its left edge. */
        public static Style left(double size, Ink ink) {
            return new Style(size, ink, Align.LEFT);
        }
    }

    /** Which point of a text its x is. */
    enum Align {
        LEFT,
        MIDDLE,
        RIGHT
    }
}
