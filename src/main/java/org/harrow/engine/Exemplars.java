package org.harrow.engine;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.harrow.model.CaseException;
import org.harrow.model.LogEntry;

/**
 * Texts that the analyst marked as exemplars of the language that is looked for: kept in the
 * custody log, undoable. Without any, nothing is compared.
 */
public final class Exemplars {
    private static final String ACT = "exemplar";

    private final CaseSession session;

    private Exemplars(CaseSession session) {
        this.session = session;
    }

    /** Those of a case. */
    public static Exemplars of(CaseSession session) {
        return new Exemplars(session);
    }

    /** Ids of the actions that are marked. */
    public Set<String> all() throws CaseException {
        return in(session.log());
    }

    /** Why each of them was marked, by its id. */
    public Map<String, String> reasons() throws CaseException {
        return MarkedActions.reasons(session.log(), ACT);
    }

    static Set<String> in(List<LogEntry> log) {
        return MarkedActions.in(log, ACT);
    }

    /**
     * Marks a text.
     *
     * @param action its id
     * @throws CaseException where it is not in the case, says nothing or is marked
     */
    public void mark(String action, String reason) throws CaseException {
        boolean says = session.action(action).map(a -> !a.content().text().isBlank()).orElse(false);
        if (!says) {
            throw new CaseException(
                    "There is no action "
                            + action
                            + " with a text in this case. \"harrow actions --json\" gives the ids.");
        }
        MarkedActions.add(session, ACT, action, reason);
    }
}
