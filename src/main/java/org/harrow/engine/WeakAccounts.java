package org.harrow.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.harrow.model.Account;
import org.harrow.model.CaseData;
import org.harrow.model.Coverage;

/** How many accounts of each venue are known by a login alone, where a venue has stable ids. */
final class WeakAccounts {
    /** Here a login can be renamed or taken over; elsewhere it is the id. */
    private static final Set<String> RENAMING =
            Set.of("github", "gitlab", "bluesky", "mastodon", "x", "discourse", "hackerone");

    private WeakAccounts() {}

    static List<Coverage> of(CaseData data) {
        Map<String, long[]> counts = new TreeMap<>();
        for (Account account : data.accounts()) {
            if (RENAMING.contains(account.venue())) {
                long[] count = counts.computeIfAbsent(account.venue(), v -> new long[2]);
                count[0]++;
                count[1] += account.stableId() == null ? 1 : 0;
            }
        }
        List<Coverage> out = new ArrayList<>();
        counts.forEach(
                (venue, count) -> {
                    if (count[1] > 0) {
                        out.add(
                                new Coverage(
                                        venue,
                                        "accounts",
                                        null,
                                        count[0],
                                        count[1]
                                                + " known by login only: whether such a login was"
                                                + " renamed or taken over cannot be told"));
                    }
                });
        return out;
    }
}
