package org.harrow.intake;

import java.util.List;
import org.harrow.model.Problem;
import org.jspecify.annotations.Nullable;

/**
 * What a file was read as.
 *
 * @param format id of the format; several ids in alphabetical order joined by {@code ", "} for a
 *     container of several; null where the file was refused
 * @param others ids of formats that matched too, less well
 * @param confidence in the format, of 100; of a container the least of any member; {@link #AS_TOLD}
 *     where the user named the format
 * @param refusal why the file was refused as a whole, or null. What the sink got of this file
 *     before must be taken back: a limit can be hit late
 */
public record FormatMatch(
        @Nullable String format, List<String> others, int confidence, @Nullable Problem refusal) {
    /** Read as what the user said, whatever it looks like. */
    public static final int AS_TOLD = 0;

    public FormatMatch {
        others = List.copyOf(others);
        if ((format == null) == (refusal == null)) {
            throw new IllegalArgumentException("a file is either read as a format or refused");
        }
    }

    /** True where nothing of the file may stay in the case. */
    public boolean isRefused() {
        return refusal != null;
    }
}
