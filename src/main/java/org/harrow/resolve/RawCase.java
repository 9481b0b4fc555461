package org.harrow.resolve;

import java.util.List;
import java.util.function.IntFunction;
import java.util.function.ToLongFunction;
import org.harrow.model.AccountRef;
import org.harrow.model.TimeInterval;
import org.jspecify.annotations.Nullable;

/**
 * Everything that is resolved.
 *
 * @param drafts the tellings of actions
 * @param pointers what they point to
 * @param accounts accounts as seen, by number; an unused number is named by no draft
 * @param artifacts artifacts' names, by number; an unused number is named by no draft
 * @param listings which records stand in which listings
 * @param lookup what is asked for few rows only
 */
public record RawCase(
        RawDrafts drafts,
        RawDrafts.Pointers pointers,
        List<AccountRef> accounts,
        List<String> artifacts,
        Listings listings,
        Lookup lookup) {

    /**
     * @param age what orders the versions of an action: by row, its own update time, then the
     *     source's capture time, as one comparable text
     * @param updated when the record was last changed, by row, or null where it does not say
     * @param text what it says, by row
     * @param nameHash the hash that {@link RawDrafts#object} and {@link RawDrafts#replyTo} hold
     */
    public record Lookup(
            IntFunction<String> age,
            IntFunction<@Nullable TimeInterval> updated,
            IntFunction<String> text,
            ToLongFunction<String> nameHash) {}
}
