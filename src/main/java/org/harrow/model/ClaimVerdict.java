package org.harrow.model;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What the record says of a claim.
 *
 * @param outcome whether it bears it out
 * @param computed what the record gives
 * @param because one sentence with the numbers
 * @param settledBy the record that would settle it where it is undetermined, else null
 * @param actions ids of the actions it rests on
 */
public record ClaimVerdict(
        Outcome outcome,
        Computed computed,
        String because,
        @Nullable String settledBy,
        List<String> actions) {
    public ClaimVerdict {
        actions = List.copyOf(actions);
    }

    /** Whether the record bears a claim out. */
    public enum Outcome {
        SUPPORTED,
        CONTRADICTED,
        UNDETERMINED;

        /** The word used in files. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * @param lo least value the record allows
     * @param hi greatest; infinite where the record cannot tell
     * @param unit {@code s}, {@code posts} or {@code share}
     */
    public record Computed(double lo, double hi, String unit) {}
}
