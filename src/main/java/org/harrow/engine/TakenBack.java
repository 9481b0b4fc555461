package org.harrow.engine;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.harrow.model.Action;
import org.harrow.model.CaseData;
import org.harrow.model.CaseException;
import org.harrow.model.Content;
import org.harrow.model.Exhibit;
import org.harrow.model.Kind;
import org.harrow.model.Source;
import org.harrow.report.Quote;
import org.harrow.report.Redaction;

/**
 * Text that its author deleted or edited away: it is shown only where a reason is given.
 *
 * @param actions ids of the versions that are no longer the author's word
 * @param exhibits their records
 * @param sources hashes of the files they stand in, which are not embedded either
 */
record TakenBack(Set<String> actions, Set<Exhibit> exhibits, Set<String> sources) {
    static final TakenBack NOTHING = new TakenBack(Set.of(), Set.of(), Set.of());

    static TakenBack of(CaseSession session) throws CaseException {
        CaseData data = session.data();
        Map<String, List<Action>> later = new TreeMap<>();
        Set<String> objects = new HashSet<>();
        for (int row = 0; row < data.size(); row++) {
            if (data.has(row, CaseData.REVISION)) {
                Action version = session.action(row);
                String first = version.provenance().revisionOf();
                if (first != null) {
                    later.computeIfAbsent(first, k -> new ArrayList<>()).add(version);
                }
            }
            if (data.kind(row) == Kind.DELETED) {
                String object = session.action(row).deed().object();
                if (object != null) {
                    objects.add(object);
                }
            }
        }
        Set<String> ids = superseded(later, captured(session));
        TakenBack found = new TakenBack(ids, new HashSet<>(), new HashSet<>());
        if (!ids.isEmpty() || !objects.isEmpty()) {
            session.actions(ActionQuery.ALL, action -> found.look(action, objects));
        }
        return found;
    }

    /** The first version and every later one but the newest. */
    private static Set<String> superseded(
            Map<String, List<Action>> later, Map<String, String> captured) {
        Set<String> out = new HashSet<>(later.keySet());
        for (List<Action> versions : later.values()) {
            Action newest =
                    versions.stream()
                            .max(
                                    Comparator.comparing((Action a) -> age(a, captured))
                                            .thenComparing(a -> a.provenance().exhibit()))
                            .orElseThrow();
            versions.stream().map(Action::id).forEach(out::add);
            out.remove(newest.id());
        }
        return out;
    }

    /** When a version was true: its own update time, then the capture of its file. */
    private static String age(Action action, Map<String, String> captured) {
        return action.content().attributes().getOrDefault("updated_at", "")
                + " "
                + captured.getOrDefault(action.provenance().exhibit().source(), "");
    }

    private static Map<String, String> captured(CaseSession session) throws CaseException {
        Map<String, String> out = new TreeMap<>();
        for (Source source : session.sources()) {
            Instant at = source.obtained().captured();
            out.put(source.original().sha256(), at == null ? "" : at.toString());
        }
        return out;
    }

    private void look(Action action, Set<String> objects) {
        String object = action.deed().object();
        boolean deleted =
                object != null && objects.contains(object) && action.deed().kind() != Kind.DELETED;
        if (actions.contains(action.id()) || deleted) {
            actions.add(action.id());
            exhibits.add(action.provenance().exhibit());
            sources.add(action.provenance().exhibit().source());
        }
    }

    List<Action> actions(List<Action> all) {
        return all.stream().map(this::without).toList();
    }

    private Action without(Action action) {
        return actions.contains(action.id())
                ? new Action(
                        action.id(),
                        action.deed(),
                        action.stamp(),
                        Content.NONE,
                        action.provenance())
                : action;
    }

    List<Quote> quotes(List<Quote> all) {
        return all.stream()
                .map(
                        q ->
                                exhibits.contains(q.exhibit())
                                        ? new Quote(q.exhibit(), "", false, false)
                                        : q)
                .toList();
    }

    List<Redaction> redactions() {
        List<Redaction> out = new ArrayList<>();
        if (!actions.isEmpty()) {
            out.add(
                    new Redaction(
                            "texts taken back",
                            actions.size(),
                            "deleted or edited away by their authors; masked by Harrow unless a"
                                    + " reason is given"));
        }
        return out;
    }
}
