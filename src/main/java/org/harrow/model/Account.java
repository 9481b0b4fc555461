package org.harrow.model;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A venue's identity after joining what the records say about it. An account is never a person.
 *
 * @param id {@code venue:login} with the newest login, or {@code venue:stableId}; unique in a case
 * @param venue for example {@code github}
 * @param stableId the id that survives a renaming, or null for a weak identity
 * @param logins every login seen, newest last
 * @param type what the venue declares
 */
public record Account(
        String id, String venue, @Nullable String stableId, List<String> logins, AccountType type)
        implements Serializable {

    public Account {
        logins = List.copyOf(logins);
    }

    /** Declared automation is left out of test families and counted as exposure. */
    public boolean isDeclaredAutomation() {
        return type == AccountType.AUTOMATION;
    }
}
