package org.harrow.model;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * An account as one record mentions it. The same account can be seen under several logins, or with
 * a login only.
 *
 * @param venue for example {@code github}
 * @param stableId the venue's id that survives a renaming (GitHub's numeric id, a DID), or null
 * @param login the name it is addressed by, or null
 * @param displayName the name it shows, or null; never identifies it
 * @param type what the venue declares
 */
public record AccountRef(
        String venue,
        @Nullable String stableId,
        @Nullable String login,
        @Nullable String displayName,
        AccountType type)
        implements Serializable {

    public AccountRef {
        if (stableId == null && login == null) {
            throw new IllegalArgumentException("an account needs a stable id or a login");
        }
    }

    /** {@code venue:login}, or {@code venue:id} where there is no login. */
    public String name() {
        return venue + ":" + (login != null ? login : stableId);
    }

    /** True where only a login is known: a renamed or re-registered login cannot be told apart. */
    public boolean isWeak() {
        return stableId == null;
    }
}
