package org.harrow.intake;

import org.harrow.intake.table.Mapping;
import org.jspecify.annotations.Nullable;

/**
 * What the user said about a file.
 *
 * @param format id of the format to read it as, or null to recognise it by content
 * @param mapping which column of a table is what; then everything is read as such a table
 */
public record IntakeOptions(@Nullable String format, @Nullable Mapping mapping) {
    /** Recognise the format by content. */
    public static final IntakeOptions BY_CONTENT = new IntakeOptions(null, null);

    /** Read as a format. */
    public static IntakeOptions as(String format) {
        return new IntakeOptions(format, null);
    }
}
