package org.harrow.draw;

/**
 * Where the parts of a timeline lie.
 *
 * @param map the whole case in small
 * @param axis above the lanes
 * @param header names of the lanes, left of the plot
 * @param plot the lanes
 * @param foot ruler and legend
 */
public record Panes(Box map, Box axis, Box header, Box plot, Box foot) {

    private static final double MAP = 30;
    private static final double AXIS_ROW = 20;
    private static final double FOOT = 26;
    private static final double HEADER = 210;

    /**
     * @param zones how many rows of labels the axis has
     */
    static Panes of(Viewport view, int zones) {
        double left = Math.min(HEADER, StrictMath.rint(view.width() * 0.28));
        double inner = Math.max(0, view.width() - left);
        double axis = AXIS_ROW * zones + 4;
        double top = MAP + axis;
        double plot = Math.max(0, view.height() - top - FOOT);
        return new Panes(
                new Box(left, 0, inner, MAP),
                new Box(left, MAP, inner, axis),
                new Box(0, top, left, plot),
                new Box(left, top, inner, plot),
                new Box(0, top + plot, view.width(), FOOT));
    }
}
