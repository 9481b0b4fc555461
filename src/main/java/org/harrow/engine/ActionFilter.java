package org.harrow.engine;

import java.util.Locale;
import org.harrow.model.Account;
import org.harrow.model.CaseData;
import org.harrow.model.Kind;
import org.harrow.model.TimeInterval;
import org.harrow.resolve.Resolved;
import org.jspecify.annotations.Nullable;

/** Which rows of a snapshot a query wants. */
final class ActionFilter {
    private final CaseData data;
    private final @Nullable Kind kind;
    private final @Nullable TimeInterval within;
    private final int account;
    private final boolean anyAccount;

    ActionFilter(CaseData data, ActionQuery query) {
        this.data = data;
        kind = query.kind();
        within = query.within();
        anyAccount = query.account() == null;
        account = query.account() == null ? -1 : number(data, query.account());
    }

    /** Number of the account with this id or one of these logins, or -1. */
    static int number(CaseData data, String name) {
        int found = -1;
        int colon = name.indexOf(':');
        for (int i = 0; colon >= 0 && i < data.accounts().size(); i++) {
            Account account = data.accounts().get(i);
            if (account.id().equals(name)) {
                return i;
            }
            if (carries(account, name, colon)) {
                found = i;
            }
        }
        return found;
    }

    private static boolean carries(Account account, String name, int colon) {
        if (account.venue().length() != colon || !name.startsWith(account.venue())) {
            return false;
        }
        String login = name.substring(colon + 1);
        return login.equals(account.stableId())
                || account.logins().contains(login)
                || (account.venue().equals("github")
                        && account.logins().stream()
                                .anyMatch(
                                        l ->
                                                l.toLowerCase(Locale.ROOT)
                                                        .equals(login.toLowerCase(Locale.ROOT))));
    }

    boolean dated(int row) {
        return (kind == null || data.kind(row) == kind)
                && (anyAccount || (account >= 0 && data.account(row) == account))
                && (within == null || touches(data.at(row), within));
    }

    private static boolean touches(TimeInterval a, TimeInterval b) {
        return a.lo() <= b.hi() && a.hi() >= b.lo();
    }

    boolean undated(Resolved.Rows rows, int place) {
        return anyAccount || (account >= 0 && rows.deeds().account()[place] == account);
    }

    boolean wants(Kind other) {
        return kind == null || kind == other;
    }
}
