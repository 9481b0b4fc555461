package org.harrow.intake;

import org.jspecify.annotations.Nullable;

/**
 * What the user said about a file.
 *
 * @param format id of the format to read it as, or null to recognise it by content
 */
public record IntakeOptions(@Nullable String format) {
    /** Recognise the format by content. */
    public static final IntakeOptions BY_CONTENT = new IntakeOptions(null);
}
