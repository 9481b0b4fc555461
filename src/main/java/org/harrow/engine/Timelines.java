package org.harrow.engine;

import java.util.List;
import java.util.function.IntFunction;
import org.harrow.draw.ContentLinks;
import org.harrow.draw.Timeline;
import org.harrow.model.AccountLink;
import org.harrow.model.CaseData;
import org.harrow.model.Finding;

/** Prepares cases for drawing: joins their columns with the graph. */
public final class Timelines {

    private Timelines() {}

    /**
     * A case ready to draw.
     *
     * @param findings in the order the case gives them
     * @param links between accounts that one operator runs
     * @param lanes what a lane stands for
     * @param texts of rows, for cards
     */
    public static Timeline of(
            CaseData data,
            List<Finding> findings,
            List<AccountLink> links,
            Timeline.Arrangement lanes,
            IntFunction<String> texts) {
        ContentLinks answers = new LazyLinks(data, links);
        return new Timeline(data, findings, lanes, new Timeline.Sources(answers, texts));
    }
}
