package org.harrow.model;

import org.jspecify.annotations.Nullable;

/**
 * What a record says exists beside what was imported; what is missing is missing data, never zero.
 *
 * @param artifact what it is about, for example {@code github:o/r#12}, or the source's name for a
 *     listing
 * @param what for example {@code comments}, {@code reviews}, {@code timeline}
 * @param stated how many the record says there are, or null where it does not say
 * @param imported how many came
 * @param note one sentence: "not exported", "complete", "the listing stops at 100"
 */
public record Coverage(
        String artifact, String what, @Nullable Long stated, long imported, String note) {
    /** Ends the note of a listing that may have been cut short. */
    public static final String MISSING = "may be missing";

    /** Begins the note of a listing that says itself that it was cut short. */
    public static final String GOES_ON = "goes on";

    /** Begins the note of what was there and was not taken: no command would fetch it. */
    public static final String ON_PURPOSE = "left out on purpose";

    /** True where the record says how many there are, and they came. */
    public boolean isComplete() {
        return stated != null && !isGap();
    }

    /** True where something that exists, or may exist, was not imported. */
    public boolean isGap() {
        if (stated != null && imported < stated) {
            return true;
        }
        return (stated == null && imported == 0)
                || note.contains(MISSING)
                || note.contains(GOES_ON);
    }
}
