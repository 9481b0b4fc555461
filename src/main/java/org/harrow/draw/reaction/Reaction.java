package org.harrow.draw.reaction;

import java.util.List;
import org.harrow.model.Arc;
import org.harrow.model.TimeInterval;

/**
 * A trigger and what came of it.
 *
 * @param trigger row of what was done against an account's artifact
 * @param row of the first content-linked act of that account or one linked to it, or -1
 * @param relation who reacted, seen from the account the trigger was against
 * @param latency first and last possible; where nothing came, until when the records go, twice
 * @param others content-linked acts of third parties after it
 */
public record Reaction(
        int trigger, int row, Arc.Relation relation, TimeInterval latency, List<Other> others) {

    public Reaction {
        others = List.copyOf(others);
    }

    /** What somebody else did after the trigger, and how long after, at least. */
    public record Other(int row, long after) {}

    /** True for the rows of the trigger and of the reaction; never for -1. */
    public boolean isAbout(int chosen) {
        return chosen >= 0 && (chosen == row || chosen == trigger);
    }

    /** False where no reaction stands in the records. */
    public boolean happened() {
        return row >= 0;
    }
}
