package org.harrow.engine;

import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.harrow.casefile.Hash128;
import org.harrow.model.Account;
import org.harrow.model.CaseData;
import org.harrow.model.CaseException;
import org.harrow.model.Finding;

/** Which rows of a snapshot the operators of a search let through. */
final class SearchFilter {
    /** Says of a row of the snapshot whether it may stay. */
    @FunctionalInterface
    interface Rows {
        boolean wants(int row);
    }

    private final CaseSession session;
    private final CaseData data;

    SearchFilter(CaseSession session) throws CaseException {
        this.session = session;
        data = session.data();
    }

    Rows of(List<SearchQuery.Term> terms) throws CaseException {
        Rows out = row -> true;
        for (SearchQuery.Term term : terms) {
            Rows before = out;
            Rows next = of(term);
            out = row -> before.wants(row) && next.wants(row);
        }
        return out;
    }

    private Rows of(SearchQuery.Term term) throws CaseException {
        return switch (term) {
            case SearchQuery.Term.From from -> from(from.account());
            case SearchQuery.Term.Of of -> row -> data.kind(row) == of.kind();
            case SearchQuery.Term.At at -> row -> venue(row).equals(at.venue());
            case SearchQuery.Term.Before before ->
                    row -> data.columns().when().hi()[row] < before.micros();
            case SearchQuery.Term.After after ->
                    row -> data.columns().when().hi()[row] >= after.micros();
            case SearchQuery.Term.Has has -> has(has.what());
            case SearchQuery.Term.Not not -> {
                Rows inner = of(not.term());
                yield row -> !inner.wants(row);
            }
        };
    }

    private Rows from(String name) {
        Set<Integer> numbers = new HashSet<>();
        int exact = ActionFilter.number(data, name);
        if (exact >= 0) {
            numbers.add(exact);
        } else {
            String wanted = name.toLowerCase(Locale.ROOT);
            for (int i = 0; i < data.accounts().size(); i++) {
                if (carries(data.accounts().get(i), wanted)) {
                    numbers.add(i);
                }
            }
        }
        return row -> numbers.contains(data.account(row));
    }

    private static boolean carries(Account account, String wanted) {
        return account.logins().stream().anyMatch(l -> l.toLowerCase(Locale.ROOT).equals(wanted))
                || account.id().toLowerCase(Locale.ROOT).endsWith(":" + wanted);
    }

    private String venue(int row) {
        int account = data.account(row);
        String name =
                account >= 0
                        ? data.accounts().get(account).id()
                        : data.artifacts().get(data.artifact(row));
        return name.substring(0, Math.max(0, name.indexOf(':')));
    }

    private Rows has(String what) throws CaseException {
        if (what.equals("link")) {
            return row -> data.columns().edges().links().of(row).length > 0;
        }
        Set<Hash128> ids = new HashSet<>();
        if (what.equals("note")) {
            for (Notes.Note note : session.notes().all()) {
                if (note.target().type().equals("action")) {
                    ids.add(id(note.target().id()));
                }
            }
        } else {
            for (Finding finding : session.findings()) {
                finding.support().actions().forEach(a -> ids.add(id(a)));
                finding.support().arcs().forEach(a -> ids.add(id(a.trigger())));
                finding.support().arcs().forEach(a -> ids.add(id(a.reaction())));
            }
        }
        long[] high = data.columns().keys().idHigh();
        long[] low = data.columns().keys().idLow();
        return row -> ids.contains(new Hash128(high[row], low[row]));
    }

    private static Hash128 id(String hex) {
        return new Hash128(
                HexFormat.fromHexDigitsToLong(hex, 0, 16),
                HexFormat.fromHexDigitsToLong(hex, 16, 32));
    }
}
