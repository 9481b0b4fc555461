package org.harrow.engine;

import java.util.List;
import java.util.function.IntFunction;
import org.harrow.draw.ContentLinks;
import org.harrow.draw.Timeline;
import org.harrow.model.CaseData;
import org.harrow.model.Finding;

/** Prepares cases for drawing: joins their columns with the graph. */
public final class Timelines {

    private Timelines() {}

    /**
     * A case ready to draw.
     *
     * @param findings in the order the case gives them
     * @param lanes what a lane stands for
     * @param texts of rows, for cards
     */
    public static Timeline of(
            CaseData data,
            List<Finding> findings,
            Timeline.Arrangement lanes,
            IntFunction<String> texts) {
        return new Timeline(data, findings, lanes, new Timeline.Sources(ContentLinks.NONE, texts));
    }
}
