package org.harrow.ui.views;

import org.harrow.draw.Timeline;
import org.harrow.draw.chart.Chart;
import org.harrow.draw.chart.Lens;
import org.harrow.draw.reaction.Study;
import org.harrow.draw.view.ChartKind;
import org.harrow.paint.Face;
import org.harrow.ui.canvas.FrameBuffers;

/** What a view draws. */
interface Drawing {

    /** True where it needs reactions to be measured. */
    boolean isOfReactions();

    /** Lays out a chart; on a worker. */
    Chart chart(Study study, Lens lens);

    /** One of the views as it stands. */
    record Plain(ChartKind kind, Face face) implements Drawing {

        @Override
        public boolean isOfReactions() {
            return kind.isOfReactions();
        }

        @Override
        public Chart chart(Study study, Lens lens) {
            return kind.layout(face, study, lens);
        }
    }

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
