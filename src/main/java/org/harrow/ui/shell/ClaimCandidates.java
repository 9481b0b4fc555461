package org.harrow.ui.shell;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.SequencedSet;
import java.util.TreeSet;
import org.harrow.engine.ActionQuery;
import org.harrow.engine.CaseSession;
import org.harrow.model.Action;
import org.harrow.model.Arc;
import org.harrow.model.CaseException;
import org.harrow.model.Finding;
import org.harrow.model.Kind;
import org.harrow.model.TimeInterval;
import org.harrow.ui.common.ActionSentence;
import org.harrow.ui.common.Words;
import org.jspecify.annotations.Nullable;

/**
 * What a claim may be about, in sentences: nobody knows a record by its id.
 *
 * @param pairs a trigger and its reaction, the chosen ones first
 * @param posts what the analyst has chosen and says something, else the reactions of the pairs
 * @param projects that reports were sent to, as {@code hackerone:program}
 */
record ClaimCandidates(List<Pair> pairs, List<Act> posts, List<String> projects) {
    private static final int MOST = 25;

    /**
     * @param id of the action
     * @param sentence what happened
     */
    record Act(String id, String sentence) {}

    /**
     * @param trigger what was answered
     * @param reaction the answer
     * @param latency between them, in words
     */
    record Pair(Act trigger, Act reaction, String latency) {}

    /**
     * Reads them; on the case's thread.
     *
     * @param finding that is chosen, or null
     * @param action that is chosen, or null
     * @throws CaseException where the case cannot be read
     */
    static ClaimCandidates of(
            CaseSession session, @Nullable Finding finding, @Nullable String action)
            throws CaseException {
        List<Pair> pairs = new ArrayList<>();
        for (Arc arc : arcs(session, finding, action)) {
            Act trigger = act(session, arc.trigger());
            Act reaction = act(session, arc.reaction());
            if (trigger != null && reaction != null) {
                pairs.add(new Pair(trigger, reaction, latency(arc.latency())));
            }
        }
        SequencedSet<Act> posts = new LinkedHashSet<>();
        Act chosen = action == null ? null : act(session, action);
        if (chosen != null) {
            posts.add(chosen);
        }
        pairs.forEach(pair -> posts.add(pair.reaction));
        return new ClaimCandidates(pairs, List.copyOf(posts), projects(session));
    }

    /** Of the chosen finding, of the chosen action, then the first of every finding. */
    private static List<Arc> arcs(
            CaseSession session, @Nullable Finding finding, @Nullable String action)
            throws CaseException {
        SequencedSet<Arc> arcs = new LinkedHashSet<>();
        if (finding != null) {
            finding.support().arcs().stream().limit(MOST).forEach(arcs::add);
        }
        List<Finding> all = session.findings();
        all.stream()
                .flatMap(one -> one.support().arcs().stream())
                .filter(arc -> arc.reaction().equals(action) || arc.trigger().equals(action))
                .limit(MOST)
                .forEach(arcs::add);
        all.stream()
                .map(one -> one.support().arcs().stream().findFirst().orElse(null))
                .filter(Objects::nonNull)
                .limit(MOST)
                .forEach(arcs::add);
        return arcs.stream().limit(MOST).toList();
    }

    private static String latency(TimeInterval latency) {
        long middle = latency.lo() + latency.width() / 2;
        return Words.duration(Math.round(middle / 1e6) * 1_000_000);
    }

    private static @Nullable Act act(CaseSession session, String id) throws CaseException {
        return session.action(id).map(ClaimCandidates::act).orElse(null);
    }

    private static Act act(Action action) {
        return new Act(action.id(), ActionSentence.of(action));
    }

    private static List<String> projects(CaseSession session) throws CaseException {
        TreeSet<String> projects = new TreeSet<>();
        if (session.data().columns().size() > 0) {
            session.actions(
                    new ActionQuery(null, Kind.REPORTED, null, false),
                    action -> {
                        String program = action.content().attributes().get("program");
                        if (program != null && projects.size() < MOST) {
                            projects.add(action.venue() + ":" + program);
                        }
                    });
        }
        return List.copyOf(projects);
    }
}
