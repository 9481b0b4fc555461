package org.harrow.engine;

import java.util.List;
import org.harrow.model.Account;
import org.harrow.model.CaseData;
import org.harrow.text.Lookalike;

/** Accounts of a case whose names look like that of another one (Unicode Technical Standard 39). */
public final class LookalikeNames {
    /** More are not named. */
    private static final int MOST = 5;

    private LookalikeNames() {}

    /**
     * Other accounts of the same venue whose names can be taken for this one's; a few milliseconds
     * for ten thousand accounts.
     *
     * @param account id, as {@code github:crab}
     */
    public static List<String> of(CaseData data, String account) {
        String venue = venue(account);
        String like = Lookalike.of(login(account));
        return like.isEmpty()
                ? List.of()
                : data.accounts().stream()
                        .map(Account::id)
                        .filter(id -> id.startsWith(venue) && !id.equals(account))
                        .filter(id -> Lookalike.of(login(id)).equals(like))
                        .limit(MOST)
                        .toList();
    }

    private static String venue(String id) {
        return id.substring(0, id.indexOf(':') + 1);
    }

    private static String login(String id) {
        return id.substring(id.indexOf(':') + 1);
    }
}
