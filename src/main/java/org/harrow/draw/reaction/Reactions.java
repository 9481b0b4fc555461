package org.harrow.draw.reaction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.harrow.draw.ContentLinks;
import org.harrow.draw.LatencyArc;
import org.harrow.draw.Timeline;
import org.harrow.draw.chart.LogTime;
import org.harrow.model.Arc;
import org.harrow.model.CaseData;
import org.harrow.model.Kind;
import org.harrow.model.Progress;
import org.harrow.model.TimeInterval;

/**
 * The reactions of a case. Triggers are closures, rejections and bans that somebody else did
 * against an account's artifact, and whatever a finding names as one: only the detector reads
 * whether a review asks for changes. What a finding measured is taken as it stands.
 *
 * @param all by time of the trigger
 * @param triggers how many there are; more than {@code all} where only some were looked at
 */
public record Reactions(List<Reaction> all, int triggers) {

    /** More points than this fill every screen; those that findings name are always among them. */
    public static final int MOST = 20_000;

    private static final int BRIEF = 1_000;
    private static final int MOST_OTHERS = 40;
    private static final int SAY_EVERY = 256;

    public Reactions {
        all = List.copyOf(all);
    }

    /** Measures a case: a query to the graph per trigger. */
    public static Reactions of(Timeline timeline, Progress progress) {
        return new Maker(timeline, progress).make(MOST);
    }

    /** The same of fewer triggers, spread over the time of the case: a first picture at once. */
    public static Reactions brief(Timeline timeline, Progress progress) {
        return new Maker(timeline, progress).make(BRIEF);
    }

    /** True where a whole measuring would look at more. */
    public boolean isBrief() {
        return all.size() < Math.min(MOST, triggers);
    }

    private static final class Maker {
        private final CaseData data;
        private final ContentLinks links;
        private final Progress progress;
        private final Map<Integer, LatencyArc> measured = new HashMap<>();
        private final long end;

        Maker(Timeline timeline, Progress progress) {
            this.data = timeline.data();
            this.links = timeline.links();
            this.progress = progress;
            this.end = timeline.span().hi();
            for (LatencyArc arc : timeline.arcs()) {
                if (arc.arc().relation() != Arc.Relation.THIRD_PARTY) {
                    measured.putIfAbsent(arc.trigger(), arc);
                }
            }
        }

        Reactions make(int most) {
            List<Integer> found = new ArrayList<>();
            for (int row = 0; row < data.size(); row++) {
                if (isTrigger(row)) {
                    found.add(row);
                }
            }
            TreeSet<Integer> rows = new TreeSet<>(measured.keySet());
            int n = Math.min(most, found.size());
            for (int i = 0; i < n; i++) {
                rows.add(found.get((int) ((long) i * found.size() / n)));
            }
            List<Reaction> all = new ArrayList<>();
            for (int row : rows) {
                if (all.size() % SAY_EVERY == 0) {
                    progress.report((double) all.size() / rows.size(), "Measuring reactions");
                }
                all.add(reaction(row));
            }
            found.forEach(rows::remove);
            return new Reactions(all, found.size() + rows.size());
        }

        private boolean isTrigger(int row) {
            Kind kind = data.kind(row);
            boolean against = kind == Kind.CLOSED || kind == Kind.REJECTED || kind == Kind.BLOCKED;
            return against
                    && data.target(row) >= 0
                    && links.relation(row, row) == Arc.Relation.THIRD_PARTY;
        }

        private Reaction reaction(int trigger) {
            TimeInterval at = data.at(trigger);
            int first = -1;
            List<Reaction.Other> others = new ArrayList<>();
            for (int row : links.after(trigger, at.hi() + LogTime.MOST)) {
                if (data.at(row).lo() <= at.hi() || !data.clock(row).isWitness()) {
                    continue;
                }
                if (links.relation(trigger, row) != Arc.Relation.THIRD_PARTY) {
                    first = first < 0 ? row : first;
                } else if (others.size() < MOST_OTHERS) {
                    others.add(new Reaction.Other(row, data.at(row).lo() - at.hi()));
                }
            }
            LatencyArc arc = measured.get(trigger);
            if (arc != null) {
                return new Reaction(
                        trigger, arc.reaction(), arc.arc().relation(), arc.arc().latency(), others);
            }
            return first < 0 ? none(trigger, at, others) : first(trigger, first, at, others);
        }

        private Reaction first(int trigger, int row, TimeInterval at, List<Reaction.Other> others) {
            TimeInterval other = data.at(row);
            TimeInterval latency =
                    new TimeInterval(Math.max(0, other.lo() - at.hi()), other.hi() - at.lo());
            return new Reaction(trigger, row, links.relation(trigger, row), latency, others);
        }

        private Reaction none(int trigger, TimeInterval at, List<Reaction.Other> others) {
            long watched = Math.clamp(end - at.hi(), 0, LogTime.MOST);
            TimeInterval until = new TimeInterval(watched, watched);
            return new Reaction(trigger, -1, Arc.Relation.AUTHOR, until, others);
        }
    }
}
