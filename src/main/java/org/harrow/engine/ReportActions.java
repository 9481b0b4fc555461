package org.harrow.engine;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.harrow.model.Action;
import org.harrow.model.CaseData;
import org.harrow.model.CaseException;
import org.harrow.model.Finding;
import org.harrow.model.TimeInterval;
import org.harrow.report.Shown;

/** The actions a report shows: those that findings are about, and those beside them. */
final class ReportActions {
    /** Beside the findings' own actions: enough for context, few enough for paper. */
    private static final int CONTEXT = 300;

    private final CaseSession session;
    private final Map<String, Action> found = new HashMap<>();

    ReportActions(CaseSession session) {
        this.session = session;
    }

    /** Those of an account or artifact that was put aside. */
    private static final int ASIDE = 40;

    List<Action> about(List<Finding> findings, List<Shown> shown) throws CaseException {
        for (Finding finding : findings) {
            for (String id : finding.support().actions()) {
                add(id);
            }
            for (var arc : finding.support().arcs()) {
                add(arc.trigger());
                add(arc.reaction());
            }
        }
        for (Shown item : shown) {
            aside(item.about());
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

    private void aside(Shown.About about) throws CaseException {
        CaseData data = session.data();
        switch (about.type()) {
            case "action", "arc" -> {
                for (String id : about.names()) {
                    add(id);
                }
            }
            case "account" -> {
                int account = ActionFilter.number(data, about.names().getFirst());
                rows(row -> account >= 0 && data.account(row) == account);
            }
            case "artifact" -> {
                int artifact = data.artifacts().indexOf(about.names().getFirst());
                rows(row -> artifact >= 0 && data.artifact(row) == artifact);
            }
            default -> {}
        }
    }

    /** The first rows of this kind. */
    private void rows(IntPredicate wanted) throws CaseException {
        int[] first =
                IntStream.range(0, session.data().size()).filter(wanted).limit(ASIDE).toArray();
        for (int row : first) {
            Action action = session.action(row);
            found.putIfAbsent(action.id(), action);
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
