package org.harrow.engine;

import org.harrow.model.Kind;
import org.harrow.model.TimeInterval;
import org.jspecify.annotations.Nullable;

/**
 * Which actions are wanted; what is null does not restrict.
 *
 * @param account {@code venue:login} of who acted, under any of its logins
 * @param kind what was done
 * @param within actions whose interval touches this one
 * @param undated true for the actions without a usable time, false for the dated ones
 */
public record ActionQuery(
        @Nullable String account,
        @Nullable Kind kind,
        @Nullable TimeInterval within,
        boolean undated) {
    /** Every dated action. */
    public static final ActionQuery ALL = new ActionQuery(null, null, null, false);
}
