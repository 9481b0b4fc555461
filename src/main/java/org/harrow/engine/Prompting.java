package org.harrow.engine;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.harrow.detect.Outcome;
import org.harrow.model.CaseException;
import org.harrow.model.Finding;
import org.harrow.model.Grade;
import org.harrow.model.Innocent;
import org.harrow.model.LogEntry;
import org.harrow.model.Measurement;
import org.harrow.model.Support;

/**
 * The records that made the analyst open the case: chosen because they stand out, so they stay out
 * of every p-value. They are shown and described. Kept in the custody log, undoable.
 */
public final class Prompting {
    private static final String ACT = "prompting";

    private final CaseSession session;

    private Prompting(CaseSession session) {
        this.session = session;
    }

    /** Those of a case. */
    public static Prompting of(CaseSession session) {
        return new Prompting(session);
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
     * Marks an action.
     *
     * @param action its id
     * @throws CaseException where it is not in the case or is marked
     */
    public void mark(String action, String reason) throws CaseException {
        if (session.action(action).isEmpty()) {
            throw new CaseException(
                    "There is no action "
                            + action
                            + " in this case. \"harrow actions --json\" gives the ids.");
        }
        MarkedActions.add(session, ACT, action, reason);
    }

    /**
     * What is concluded without the marked records, with what they add described beside it.
     *
     * @param tested without them
     * @param whole with them
     */
    static Outcome beside(Outcome tested, Outcome whole, Set<String> marked) {
        List<Finding> findings = new ArrayList<>(tested.findings());
        Set<List<String>> told = new HashSet<>();
        tested.findings().forEach(f -> told.add(f.headline().subjects()));
        for (Finding finding : whole.findings()) {
            boolean rests = finding.support().actions().stream().anyMatch(marked::contains);
            if (rests && !told.contains(finding.headline().subjects())) {
                findings.add(described(finding, marked));
            }
        }
        findings.sort(DetectionRun.order());
        List<String> notes = new ArrayList<>(tested.notes());
        notes.add(
                marked.size()
                        + (marked.size() == 1 ? " record that" : " records that")
                        + " prompted the case stay out of every p-value.");
        return new Outcome(findings, tested.tested(), tested.significant(), notes, tested.p());
    }

    private static Finding described(Finding finding, Set<String> marked) {
        Measurement measured = finding.measurement();
        Support support = finding.support();
        long prompting = support.actions().stream().filter(marked::contains).count();
        List<Innocent> innocent = new ArrayList<>();
        innocent.add(
                new Innocent(
                        "prompting",
                        Innocent.Outcome.FOUND,
                        prompting
                                + " of the "
                                + support.actions().size()
                                + " records it rests on made the analyst open the case: they were"
                                + " chosen because they stand out."));
        innocent.addAll(support.innocent());
        return new Finding(
                finding.id(),
                finding.detector(),
                new Finding.Headline(
                        Grade.D, finding.headline().subjects(), finding.headline().summary()),
                new Measurement(
                        measured.statistic(),
                        "Not tested: it rests on records that prompted the case.",
                        Measurement.Chance.UNTESTED,
                        measured.effect(),
                        measured.n()),
                new Support(
                        support.exhibits(),
                        support.actions(),
                        support.arcs(),
                        innocent,
                        support.parameters()));
    }
}
