package org.harrow.model;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * Who did what to what, by names.
 *
 * @param kind what was done
 * @param account {@code venue:login} of who did it, or null where the record does not say
 * @param artifact what it was done to: {@code github:owner/repo#12}, {@code url:https://…}, {@code
 *     hn:123}
 * @param object the thing the action itself made inside the artifact ({@code
 *     github:o/r#12/comment/388…}), or null
 * @param target the account whose artifact it is, or null where the case does not say
 */
public record Deed(
        Kind kind,
        @Nullable String account,
        String artifact,
        @Nullable String object,
        @Nullable String target)
        implements Serializable {}
