package org.harrow.draw.chart;

import java.util.List;
import org.harrow.draw.Box;
import org.harrow.draw.Picture;

/**
 * A drawn view.
 *
 * @param picture what is painted
 * @param plot where the marks lie
 * @param spots places that answer to the mouse, the topmost last
 * @param twin the same as a table
 * @param reach how far it can be scrolled and which times lie where
 */
public record Chart(Picture picture, Box plot, List<Spot> spots, Twin twin, Reach reach) {

    /** How far beside a mark the mouse may be. */
    private static final double NEAR = 3;

    public Chart {
        spots = List.copyOf(spots);
    }

    /** The line of the twin that lies at a point, or -1. */
    public int pick(double x, double y) {
        Box around = new Box(x - NEAR, y - NEAR, 2 * NEAR + 1, 2 * NEAR + 1);
        for (Spot spot : spots.reversed()) {
            if (spot.box().contains(x, y)) {
                return spot.line();
            }
        }
        for (Spot spot : spots.reversed()) {
            if (spot.box().meets(around)) {
                return spot.line();
            }
        }
        return -1;
    }
}
