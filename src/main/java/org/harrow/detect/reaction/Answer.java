package org.harrow.detect.reaction;

import java.io.Serializable;
import java.util.List;
import org.harrow.detect.Latency;
import org.harrow.model.TimeInterval;
import org.jspecify.annotations.Nullable;

/**
 * A trigger and what came after it.
 *
 * @param trigger what was done against the account
 * @param reaction its first content-linked action within the horizon, or null
 * @param link how the two are linked, or null
 * @param page the page of its own it pointed to, where it was published after the trigger
 * @param around what else happened
 */
record Answer(
        Act trigger,
        @Nullable Act reaction,
        @Nullable Link link,
        Ties.@Nullable Page page,
        Around around)
        implements Serializable {

    /**
     * What else happened.
     *
     * @param opening the account opened what was closed, or null
     * @param provocation the account's own last trigger against whoever triggered here, or null
     * @param steps commits and posts by the account until its reaction, in order
     * @param third content-linked acts of third parties inside the ruler, the first 50
     * @param others how many acts of others came in the thread before the reaction, first day
     */
    record Around(
            @Nullable Act opening,
            @Nullable Act provocation,
            List<Step> steps,
            List<Act> third,
            int others)
            implements Serializable {
        Around {
            steps = List.copyOf(steps);
            third = List.copyOf(third);
        }
    }

    /**
     * A commit or post that is no reaction.
     *
     * @param act itself
     * @param linked true where it has to do with the trigger: it prepares; false where it does not
     *     mention it
     */
    record Step(Act act, boolean linked) implements Serializable {}

    /** From trigger to reaction, or null. */
    @Nullable TimeInterval latency() {
        return reaction == null ? null : latency(reaction.when());
    }

    /** From trigger to publication, or null. */
    @Nullable TimeInterval published() {
        return page == null || page.published() == null ? null : latency(page.published().when());
    }

    /** From the trigger to a time. */
    TimeInterval latency(Act.When when) {
        return Latency.between(trigger.when().at(), when.at());
    }

    /** True where the reaction came within a window, at the least favourable end. */
    boolean within(long seconds) {
        TimeInterval latency = latency();
        return latency != null && Latency.within(latency, seconds);
    }

    /** True where what was answered is a review that asks for changes: it invites an answer. */
    boolean afterReview() {
        return trigger.trigger() == TriggerKind.REVIEW;
    }
}
