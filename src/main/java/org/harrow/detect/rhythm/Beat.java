package org.harrow.detect.rhythm;

import java.io.Serializable;
import org.harrow.detect.Item;
import org.harrow.detect.Rank;
import org.harrow.model.Clock;
import org.jspecify.annotations.Nullable;

/**
 * That an account did something, and when.
 *
 * @param account who
 * @param rank when, and which action
 * @param clock whose
 * @param answer to something that was done in public, or null
 */
record Beat(String account, Rank rank, Clock clock, @Nullable Answered answer) implements Item {
    /**
     * What an act points to after it was closed.
     *
     * @param thread that was closed
     * @param trigger id of the closure
     * @param words what the act was, for the reader
     */
    record Answered(String thread, String trigger, String words) implements Serializable {}
}
