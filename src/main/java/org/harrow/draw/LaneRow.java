package org.harrow.draw;

/**
 * A lane that is in view.
 *
 * @param lane its place in the order
 * @param y top, in logical pixels; may lie above the plot
 * @param height of the lane
 */
public record LaneRow(int lane, double y, double height) {

    /** The line its marks sit on. */
    public double middle() {
        return y + StrictMath.rint(height / 2);
    }
}
