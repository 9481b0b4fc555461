package org.harrow.detect.reaction;

import java.io.Serializable;
import org.harrow.detect.Item;
import org.harrow.detect.Rank;
import org.harrow.model.Clock;
import org.harrow.model.Deed;
import org.harrow.model.TimeInterval;
import org.jspecify.annotations.Nullable;

/**
 * An action as this detector needs it.
 *
 * @param id of the action
 * @param when it happened
 * @param deed who did what to whose artifact; the artifact is the thread
 * @param trigger what it is against the target, or null
 * @param ties what it has to do with other things by what it says
 */
record Act(String id, When when, Deed deed, @Nullable TriggerKind trigger, Ties ties)
        implements Item {
    private static final long MINUTE = 60_000_000L;

    /**
     * @param at the interval
     * @param clock whose
     */
    record When(TimeInterval at, Clock clock) implements Serializable {
        /** Only a clock that the actor does not hold, and no day-wide time, gives a latency. */
        boolean isWitnessed() {
            return clock.isWitness() && at.width() < MINUTE;
        }
    }

    @Override
    public Rank rank() {
        return Rank.of(when.at().lo(), id);
    }

    boolean isAnswer() {
        return deed.kind().isAnswer() && when.isWitnessed();
    }

    /** Who did it: named by the record, else inferred, else null. */
    @Nullable String actor() {
        return deed.account() != null ? deed.account() : ties.inferred();
    }
}
