package org.harrow.ui.job;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What a slot of {@link Jobs} is doing; shown exhaustively on screen. */
public sealed interface JobState {
    /** Nothing to do: never started, done or cancelled. */
    record Idle() implements JobState {}

    /**
     * At work.
     *
     * @param title what was asked for, for a person
     * @param fraction done, 0 to 1, or negative where unknown
     * @param step what is being done just now
     * @param elapsed since the start
     * @param left estimated time left at the rate so far, or null where unknown
     */
    record Running(
            String title, double fraction, String step, Duration elapsed, @Nullable Duration left)
            implements JobState {}

    /**
     * It ended with an exception, which the error sink has already been told.
     *
     * @param title what was asked for
     * @param cause what went wrong
     */
    record Failed(String title, Throwable cause) implements JobState {}

    /** The one idle state. */
    JobState IDLE = new Idle();
}
