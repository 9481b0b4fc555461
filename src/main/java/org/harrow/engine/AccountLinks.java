package org.harrow.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.harrow.model.AccountLink;
import org.harrow.model.CaseException;

/** Which accounts one operator runs: stated by the analyst, kept in the custody log, undoable. */
public final class AccountLinks {
    private final CaseSession session;

    AccountLinks(CaseSession session) {
        this.session = session;
    }

    /** The links in force, by names. */
    public List<AccountLink> list() throws CaseException {
        return new Statements(session.log()).links(session.data());
    }

    /**
     * States that one operator runs two accounts.
     *
     * @throws CaseException where an account is not in the case, or both are one
     */
    public AccountLink link(String a, String b, String reason) throws CaseException {
        if (reason.isBlank()) {
            throw new CaseException("Give a reason: a link is recorded with it.");
        }
        List<String> pair = pair(a, b);
        if (find(pair).isPresent()) {
            throw new CaseException(a + " and " + b + " are linked already.");
        }
        session.act("link", body(pair, reason));
        return find(pair).orElseThrow();
    }

    /**
     * Takes a link back.
     *
     * @throws CaseException where there is none
     */
    public void unlink(String a, String b, String reason) throws CaseException {
        List<String> pair = pair(a, b);
        if (find(pair).isEmpty()) {
            throw new CaseException(a + " and " + b + " are not linked.");
        }
        session.act("unlink", body(pair, reason));
    }

    private static Map<String, String> body(List<String> pair, String reason) {
        return Map.of("first", pair.get(0), "second", pair.get(1), "reason", reason);
    }

    private Optional<AccountLink> find(List<String> pair) throws CaseException {
        return list().stream()
                .filter(l -> l.first().equals(pair.get(0)) && l.second().equals(pair.get(1)))
                .findFirst();
    }

    private List<String> pair(String a, String b) throws CaseException {
        List<String> out = new ArrayList<>();
        for (String name : List.of(a, b)) {
            if (ActionFilter.number(session.data(), name) < 0) {
                throw new CaseException(
                        "There is no account "
                                + name
                                + " in this case. \"harrow actions\" lists the names.");
            }
            out.add(Statements.name(session.data(), name));
        }
        if (out.get(0).equals(out.get(1))) {
            throw new CaseException(a + " and " + b + " are one account in this case.");
        }
        out.sort(null);
        return out;
    }
}
