package org.harrow.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.harrow.model.Account;
import org.harrow.model.AccountRef;

/** Joins accounts as seen without a case: for those who have them from elsewhere. */
public final class AccountNames {
    private static final Comparator<AccountRef> ORDER =
            Comparator.comparing(AccountRef::venue)
                    .thenComparing(
                            AccountRef::stableId, Comparator.nullsFirst(Comparator.naturalOrder()))
                    .thenComparing(
                            AccountRef::login, Comparator.nullsFirst(Comparator.naturalOrder()))
                    .thenComparing(AccountRef::type);

    private AccountNames() {}

    /**
     * The account that each account as seen is of, by the rule of a case.
     *
     * @param lastSeen microsecond at which each was last seen to act; 0 where it is only addressed
     */
    public static Map<AccountRef, Account> join(Map<AccountRef, Long> lastSeen) {
        List<AccountRef> refs = new ArrayList<>(lastSeen.keySet());
        refs.sort(ORDER);
        long[] seen = refs.stream().mapToLong(ref -> lastSeen.getOrDefault(ref, 0L)).toArray();
        Identities joined = new Identities(refs, seen);
        Map<AccountRef, Account> out = new HashMap<>();
        for (int i = 0; i < seen.length; i++) {
            out.put(refs.get(i), joined.accounts.get(joined.numbers[i]));
        }
        return out;
    }

    /** What two spellings of a login share where they are one account. */
    public static String key(String venue, String login) {
        return Identities.key(venue, login);
    }
}
