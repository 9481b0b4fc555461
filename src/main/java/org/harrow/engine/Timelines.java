package org.harrow.engine;

import java.util.List;
import java.util.function.IntFunction;
import org.harrow.draw.Timeline;
import org.harrow.model.AccountLink;
import org.harrow.model.CaseData;
import org.harrow.model.Finding;
import org.jspecify.annotations.Nullable;

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
        return after(null, new Wanted(data, findings, links, lanes, texts));
    }

    /**
     * What is to be drawn.
     *
     * @param findings in the order the case gives them
     * @param links between accounts that one operator runs
     * @param lanes what a lane stands for
     * @param texts of rows, for cards
     */
    public record Wanted(
            CaseData data,
            List<Finding> findings,
            List<AccountLink> links,
            Timeline.Arrangement lanes,
            IntFunction<String> texts) {

        public Wanted {
            findings = List.copyOf(findings);
            links = List.copyOf(links);
        }
    }

    /**
     * A case ready to draw; the graph is taken over from the timeline before, if it still holds.
     */
    public static Timeline after(@Nullable Timeline before, Wanted wanted) {
        LazyLinks answers =
                before != null
                                && before.links() instanceof LazyLinks known
                                && known.isOf(wanted.data(), wanted.links())
                        ? known
                        : new LazyLinks(wanted.data(), wanted.links());
        return new Timeline(
                wanted.data(),
                wanted.findings(),
                wanted.lanes(),
                new Timeline.Sources(answers, wanted.texts(), answers.graph()));
    }
}
