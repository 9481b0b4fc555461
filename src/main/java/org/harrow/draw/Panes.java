package org.harrow.draw;

/**
 * Where the parts of a timeline lie.
 *
 * @param map the whole case in small
 * @param axis above the lanes
 * @param header names of the lanes, left of the plot
 * @param plot the lanes, whole ones where not all fit
 * @param more below the lanes, says how many more there are and where findings are out of view; of
 *     no height where all lanes fit and there is no finding
 * @param foot ruler and legend
 */
public record Panes(Box map, Box axis, Box header, Box plot, Box more, Box foot) {

    private static final double MAP = 30;
    private static final double AXIS_ROW = 20;

    /** Height of a foot of one row. */
    static final double FOOT = 26;

    private static final double HEADER = 210;

    /** Room for the line that says how many lanes there are more. */
    private static final double MORE = 18;

    /**
     * @param zones how many rows of labels the axis has
     * @param lanes how many there are
     * @param findings true where there are any
     */
    static Panes of(Viewport view, int zones, int lanes, boolean findings) {
        double left = Math.min(HEADER, StrictMath.rint(view.width() * 0.28));
        double inner = Math.max(0, view.width() - left);
        double axis = AXIS_ROW * zones + 4;
        double top = MAP + axis;
        double room = Math.max(0, view.height() - top - FOOT);
        double least = findings ? Math.min(MORE, room / 2) : 0;
        double plot = plot(room, least, Math.max(LaneRows.LEAST, view.laneHeight()), lanes);
        return new Panes(
                new Box(left, 0, inner, MAP),
                new Box(left, MAP, inner, axis),
                new Box(0, top, left, plot),
                new Box(left, top, inner, plot),
                new Box(0, top + plot, view.width(), room - plot),
                new Box(0, top + room, view.width(), FOOT));
    }

    Panes withFoot(double higher) {
        Box taller = new Box(foot.x(), foot.y(), foot.width(), foot.height() + higher);
        return new Panes(map, axis, header, plot, more, taller);
    }

    /** All of the room where all lanes fit, else as high as whole lanes are, at least one. */
    private static double plot(double room, double least, double lane, int lanes) {
        if (lanes * lane <= room - least) {
            return room - least;
        }
        double whole = Math.max(1, StrictMath.floor((room - MORE) / lane));
        return Math.min(room, whole * lane);
    }
}
