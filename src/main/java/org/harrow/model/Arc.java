package org.harrow.model;

import java.io.Serializable;

/**
 * A trigger and what answers it: drawn as an elbow with its latency.
 *
 * @param trigger id of the action it starts from
 * @param reaction id of the action it ends at
 * @param relation who reacted, seen from the account the trigger was against
 * @param latency reaction minus trigger as an interval of microseconds, first and last possible
 */
public record Arc(String trigger, String reaction, Relation relation, TimeInterval latency)
        implements Serializable {
    /** Who reacted. */
    public enum Relation {
        AUTHOR,
        LINKED_ACCOUNT,
        THIRD_PARTY
    }
}
