package org.harrow.model;

import java.io.Serializable;

/**
 * An innocent explanation and what checking it on the data gave.
 *
 * @param id of the check, for example {@code declared-automation}
 * @param outcome what the data say
 * @param text one sentence for the reader
 */
public record Innocent(String id, Outcome outcome, String text) implements Serializable {
    /** What checking it gave. */
    public enum Outcome {
        FOUND,
        NOT_FOUND,
        CANNOT_BE_CHECKED
    }
}
