package org.harrow.engine;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.harrow.casefile.Acts;
import org.harrow.model.CaseException;
import org.harrow.model.LogEntry;

/**
 * Actions that the analyst marked for a purpose, kept in the custody log under the purpose's act.
 */
final class MarkedActions {
    private MarkedActions() {}

    /** Ids of the actions whose mark is in force. */
    static Set<String> in(List<LogEntry> log, String act) {
        return reasons(log, act).keySet();
    }

    /** Why each action that is marked was marked, by its id. */
    static SortedMap<String, String> reasons(List<LogEntry> log, String act) {
        Acts acts = new Acts(log);
        SortedMap<String, String> marked = new TreeMap<>();
        for (LogEntry entry : log) {
            if (entry.what().equals(act) && acts.inForce(entry.seq())) {
                Map<String, Object> body = Attributes.object(entry.body());
                marked.put(String.valueOf(body.get("action")), String.valueOf(body.get("reason")));
            }
        }
        return marked;
    }

    /**
     * Marks an action of the case.
     *
     * @throws CaseException where it is marked
     */
    static void add(CaseSession session, String act, String action, String reason)
            throws CaseException {
        if (in(session.log(), act).contains(action)) {
            throw new CaseException(action + " is marked already.");
        }
        session.act(act, Map.of("action", action, "reason", reason));
    }
}
