package org.harrow.engine;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.harrow.model.Account;
import org.harrow.model.CaseData;
import org.harrow.model.CaseException;

/** Finds the accounts of a case by the names that people type. */
public final class AccountNames {
    /** Letters that may be wrong. */
    private static final int MOST_WRONG = 2;

    private static final int MOST_SHOWN = 3;

    private final CaseData data;

    private AccountNames(CaseData data) {
        this.data = data;
    }

    /** Those of a case. */
    public static AccountNames of(CaseSession session) throws CaseException {
        return new AccountNames(session.data());
    }

    /** The name an account has in findings, by this or another of its names. */
    public Optional<String> find(String name) {
        return ActionFilter.number(data, name) < 0
                ? Optional.empty()
                : Optional.of(Statements.name(data, name));
    }

    /** A sentence for a name that no account has, with the nearest ones. */
    public String unknown(String name) {
        String wanted = name.toLowerCase(Locale.ROOT);
        List<String> near =
                data.accounts().stream()
                        .map(Account::id)
                        .filter(id -> distance(wanted, id) <= MOST_WRONG)
                        .sorted(
                                Comparator.comparingInt((String id) -> distance(wanted, id))
                                        .thenComparing(Comparator.naturalOrder()))
                        .limit(MOST_SHOWN)
                        .toList();
        return "There is no account "
                + name
                + " in this case. "
                + (near.isEmpty()
                        ? "Names are written as in github:login; \"harrow actions\" lists them."
                        : "Near to it: " + String.join(", ", near) + ".");
    }

    /** How many letters differ; the venue may be left out, and what is added at the end is one. */
    private static int distance(String wanted, String id) {
        String whole = id.toLowerCase(Locale.ROOT);
        String login = whole.substring(whole.indexOf(':') + 1);
        String typed = wanted.substring(wanted.indexOf(':') + 1);
        return typed.length() > MOST_WRONG && login.startsWith(typed)
                ? 1
                : Math.min(edits(wanted, whole), 1 + edits(typed, login));
    }

    /** Levenshtein's distance, cut above what matters. */
    private static int edits(String a, String b) {
        if (Math.abs(a.length() - b.length()) > MOST_WRONG) {
            return MOST_WRONG + 1;
        }
        int[] row = new int[b.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int corner = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int same = corner + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                corner = row[j];
                row[j] = Math.min(same, 1 + Math.min(row[j - 1], row[j]));
            }
        }
        return row[b.length()];
    }
}
