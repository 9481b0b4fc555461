package org.harrow.engine;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How files are to be imported.
 *
 * @param format id of the format to read them as, or null to recognise it by content
 * @param captured when the exports were made, or null where nobody knows
 * @param dryRun read and count, change nothing
 */
public record ImportRequest(@Nullable String format, @Nullable Instant captured, boolean dryRun) {
    /** Recognise by content, no capture time, for real. */
    public static final ImportRequest DEFAULT = new ImportRequest(null, null, false);
}
