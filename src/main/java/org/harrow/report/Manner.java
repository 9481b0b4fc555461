package org.harrow.report;

import org.harrow.model.Times;
import org.jspecify.annotations.Nullable;

/**
 * How a report is written.
 *
 * @param identified why accounts are named, or null where they are not
 * @param language of the report's own words, {@code en} or {@code de}
 * @param wording why words that the linter found are kept, or null where it found none
 * @param takenBack why texts that their authors deleted or edited away are shown, or null where
 *     they are not
 * @param times how times stand where accounts are not named; {@link Times#EXACT} where they are
 */
public record Manner(
        @Nullable String identified,
        String language,
        @Nullable String wording,
        @Nullable String takenBack,
        Times times) {
    /** English, as the linter wants it, without texts that were taken back, times relative. */
    public static Manner plain(@Nullable String identified) {
        return new Manner(identified, "en", null, null, Times.RELATIVE);
    }
}
