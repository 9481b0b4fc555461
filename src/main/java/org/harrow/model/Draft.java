package org.harrow.model;

import org.jspecify.annotations.Nullable;

/**
 * An action as one record tells it, before accounts are joined and the case's other records are
 * known.
 *
 * @param key names the same action wherever it is told: venue, stable id, kind; two drafts with one
 *     key and the same {@link #deed}, time and text are one action with two witnesses, with another
 *     text or time they are revisions
 * @param deed kind, accounts, artifact and object
 * @param stamp when
 * @param content what it says
 */
public record Draft(String key, DraftDeed deed, Stamp stamp, Content content) {
    private static final String LITERAL = "harrow|literal|";

    /**
     * The key of a draft that comes from another case, where only the hashes of its key and of its
     * version are known.
     *
     * @param key 32 hexadecimal digits
     * @param version likewise
     */
    public static String literal(String key, String version) {
        return LITERAL + key + version;
    }

    /** Both hashes of a {@link #literal} key, 64 hexadecimal digits; null for any other key. */
    public static @Nullable String hashes(String key) {
        return key.startsWith(LITERAL) ? key.substring(LITERAL.length()) : null;
    }

    /**
     * @param kind what was done
     * @param account who, as the record mentions it, or null
     * @param artifact what it was done to
     * @param object what the action made inside the artifact, or null
     * @param owner the account whose artifact it is, where the record itself says so, or null
     */
    public record DraftDeed(
            Kind kind,
            @Nullable AccountRef account,
            String artifact,
            @Nullable String object,
            @Nullable AccountRef owner) {}
}
