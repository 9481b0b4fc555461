package org.harrow.draw.reaction;

import java.util.List;
import org.harrow.draw.Latency;
import org.harrow.draw.LatencyArc;
import org.harrow.draw.Names;
import org.harrow.draw.chart.Pick;
import org.harrow.draw.chart.Twin;
import org.harrow.model.CaseData;
import org.harrow.model.TimeInterval;

/** Reactions as lines of a table. */
public final class ReactionLines {

    private static final List<String> COLUMNS =
            List.of("Trigger", "At (UTC)", "Against", "First reaction", "After", "By");

    private final CaseData data;

    /** Reads this case. */
    public ReactionLines(CaseData data) {
        this.data = data;
    }

    /** A table of these reactions, in this order. */
    public Twin twin(List<Reaction> reactions) {
        return new Twin(COLUMNS, reactions.size(), i -> line(reactions.get(i)));
    }

    /** Whom a trigger was against. */
    public String against(Reaction reaction) {
        int target = data.target(reaction.trigger());
        return target < 0 ? "not in the record" : data.accounts().get(target).id();
    }

    private Twin.Line line(Reaction reaction) {
        String trigger = Names.deed(data, reaction.trigger());
        String against = against(reaction);
        String at = TimeInterval.format(data.at(reaction.trigger()).lo());
        if (!reaction.happened()) {
            String watched = Latency.words(reaction.latency().lo());
            return new Twin.Line(
                    List.of(trigger, at, against, "none in the records", watched + " watched", ""),
                    new Pick.Act(reaction.trigger()),
                    trigger
                            + ", against "
                            + against
                            + ": no reaction within the "
                            + watched
                            + " that the records go on");
        }
        String deed = Names.deed(data, reaction.row());
        String after = Latency.words(reaction.latency());
        String by = Names.actor(data, reaction.row());
        String relation = LatencyArc.word(reaction.relation());
        return new Twin.Line(
                List.of(trigger, at, against, deed, after, by + " (" + relation + ")"),
                new Pick.Act(reaction.row()),
                deed + " by " + by + ", " + after + " after " + trigger + ", " + relation);
    }
}
