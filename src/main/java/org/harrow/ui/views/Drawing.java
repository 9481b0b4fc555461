package org.harrow.ui.views;

import org.harrow.draw.Timeline;
import org.harrow.draw.chart.Chart;
import org.harrow.draw.chart.Lens;
import org.harrow.draw.reaction.Study;
import org.harrow.ui.canvas.FrameBuffers;

/** What a view draws. */
@FunctionalInterface
interface Drawing {

    /** Lays out a chart; on a worker. */
    Chart chart(Study study, Lens lens);

    /**
     * A chart that was made.
     *
     * @param timeline it is of
     * @param lens it was looked at through
     * @param chart marks, places and lines
     * @param buffer its pixels
     */
    record Done(Timeline timeline, Lens lens, Chart chart, FrameBuffers.Buffer buffer) {}
}
