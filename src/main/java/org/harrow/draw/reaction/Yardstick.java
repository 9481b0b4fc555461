package org.harrow.draw.reaction;

import java.util.List;

/**
 * Reactions counted somewhere else, to compare with.
 *
 * @param n triggers
 * @param steps how many were answered within how long, the shortest first
 * @param source for the reader
 */
public record Yardstick(long n, List<Step> steps, String source) {

    public Yardstick {
        steps = List.copyOf(steps);
    }

    /** So many answered within so many microseconds. */
    public record Step(long micros, long answered) {}
}
