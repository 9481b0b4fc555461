package org.harrow.draw.chart;

import org.harrow.draw.TimeScale;
import org.jspecify.annotations.Nullable;

/**
 * What a hand can do to a chart beside pointing.
 *
 * @param scroll how far it can be scrolled down, in logical pixels
 * @param time the level axis where that is calendar time, which can be brushed; else null
 * @param row how many lines of the twin lie beside each other in a row: so many further is the
 *     place below
 */
public record Reach(double scroll, @Nullable TimeScale time, int row) {

    /** It lies wholly in view and cannot be brushed. */
    public static final Reach NONE = new Reach(0, null);

    /** Of lines that lie below each other. */
    public Reach(double scroll, @Nullable TimeScale time) {
        this(scroll, time, 1);
    }
}
