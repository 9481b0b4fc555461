package org.harrow.engine;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.harrow.model.Action;
import org.harrow.model.CaseException;
import org.harrow.model.Finding;
import org.harrow.model.TimeInterval;

/** The actions a report shows: those that findings are about, and those beside them. */
final class ReportActions {
    /** Beside the findings' own actions: enough for context, few enough for paper. */
    private static final int CONTEXT = 300;

    private final CaseSession session;
    private final Map<String, Action> found = new HashMap<>();

    ReportActions(CaseSession session) {
        this.session = session;
    }

    List<Action> about(List<Finding> findings) throws CaseException {
        for (Finding finding : findings) {
            for (String id : finding.support().actions()) {
                add(id);
            }
            for (var arc : finding.support().arcs()) {
                add(arc.trigger());
                add(arc.reaction());
            }
        }
        context();
        return found.values().stream()
                .sorted(
                        Comparator.comparing(
                                        (Action a) -> a.stamp().at(),
                                        Comparator.nullsLast(
                                                Comparator.comparingLong(TimeInterval::lo)))
                                .thenComparing(Action::id))
                .toList();
    }

    private void add(String id) throws CaseException {
        if (!found.containsKey(id)) {
            session.action(id).ifPresent(a -> found.put(id, a));
        }
    }

    /** What the same accounts did in the same time. */
    private void context() throws CaseException {
        List<TimeInterval> times =
                found.values().stream().map(a -> a.stamp().at()).filter(Objects::nonNull).toList();
        if (times.isEmpty()) {
            return;
        }
        TimeInterval span =
                new TimeInterval(
                        times.stream().mapToLong(TimeInterval::lo).min().orElse(0),
                        times.stream().mapToLong(TimeInterval::hi).max().orElse(0));
        Set<String> accounts = new TreeSet<>();
        found.values().stream()
                .map(a -> a.deed().account())
                .filter(Objects::nonNull)
                .forEach(accounts::add);
        int limit = found.size() + CONTEXT;
        for (String account : accounts) {
            session.actions(
                    new ActionQuery(account, null, span, false),
                    a -> {
                        if (found.size() < limit) {
                            found.putIfAbsent(a.id(), a);
                        }
                    });
        }
    }
}
