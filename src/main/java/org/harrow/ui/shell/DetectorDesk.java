package org.harrow.ui.shell;

import java.util.List;
import java.util.Map;
import org.harrow.engine.CaseParameters;
import org.harrow.engine.CaseRules;
import org.harrow.engine.CaseSession;
import org.harrow.engine.DetectRequest;
import org.harrow.engine.DetectionRuns;
import org.harrow.engine.DetectorTable;
import org.harrow.engine.Exemplars;
import org.harrow.engine.Prompting;
import org.harrow.model.CaseException;
import org.harrow.ui.common.CaseViewModel;
import org.harrow.ui.common.HostileText;
import org.harrow.ui.papers.DetectorActions;

/** What is asked for where the detectors of a case are listed. */
final class DetectorDesk implements DetectorActions {
    private final CaseViewModel desk;
    private final Front front;
    private final Changes changes;

    /**
     * @param desk the open case
     * @param front where to ask and to answer
     */
    DetectorDesk(CaseViewModel desk, Front front) {
        this.desk = desk;
        this.front = front;
        this.changes = new Changes(desk, front);
    }

    @Override
    public void addRules() {
        front.prompts()
                .openRules()
                .ifPresent(
                        file ->
                                desk.change(
                                        "Adding rules",
                                        (session, progress) -> CaseRules.of(session).add(file),
                                        names ->
                                                say(
                                                        "Added: "
                                                                + String.join(", ", names)
                                                                + "; run it, undo takes it"
                                                                + " back")));
    }

    @Override
    public void remove(String rule) {
        changes.make(
                "Taking out a rule",
                session -> CaseRules.of(session).remove(rule),
                rule + " is taken out with its findings; undo brings it again");
    }

    @Override
    public void set(String detector, DetectorTable.Parameter parameter) {
        new FieldsForm(
                        "Set " + parameter.name() + " of " + detector,
                        "Shipped: "
                                + (parameter.shipped().isEmpty() ? "nothing" : parameter.shipped())
                                + " ("
                                + parameter.why()
                                + "). Where the detector has run in this case, findings with"
                                + " another value are exploratory: at most grade C.")
                .takes("value", "Value in this case", parameter.shipped())
                .with("value", parameter.value())
                .show(
                        front.overlay(),
                        "Set",
                        given ->
                                changes.make(
                                        "Setting a parameter",
                                        session ->
                                                CaseParameters.of(session)
                                                        .set(
                                                                detector,
                                                                Map.of(
                                                                        parameter.name(),
                                                                        given.getOrDefault(
                                                                                "value", ""))),
                                        "Set for this case; run it to see what changes"));
    }

    @Override
    public void forget(String detector) {
        changes.make(
                "Forgetting parameters",
                session -> CaseParameters.of(session).forget(detector),
                detector + " has its shipped parameters; undo brings yours again");
    }

    @Override
    public void run(String detector) {
        desk.change(
                "Running " + detector,
                (session, progress) -> {
                    session.detect(new DetectRequest(List.of(detector), Map.of()), progress);
                    DetectionRuns.Row run = DetectionRuns.of(session).newest().get(detector);
                    return run == null ? "" : run.changed();
                },
                changed ->
                        say(
                                changed.isEmpty()
                                        ? detector + " has run for the first time"
                                        : detector + ": " + HostileText.line(changed)));
    }

    @Override
    public void prompting() {
        mark(
                "What prompted the case",
                "The chosen record made you open this case. It is shown and described, and stays"
                        + " out of every p-value from the next run on.",
                (session, action, why) -> Prompting.of(session).mark(action, why));
    }

    @Override
    public void exemplar() {
        mark(
                "An exemplar",
                "The chosen text is an example of the language to look for; template-language"
                        + " compares other texts with it from the next run on.",
                (session, action, why) -> Exemplars.of(session).mark(action, why));
    }

    /** Marks an action of a case. */
    private interface Marking {
        void mark(CaseSession session, String action, String why) throws CaseException;
    }

    private void mark(String title, String sentence, Marking marking) {
        String action = desk.selection().action().get();
        if (action == null) {
            say("Choose an action first: a mark is on a record");
            return;
        }
        new FieldsForm(title, sentence)
                .needs("why", "Why", "A post linked to it")
                .show(
                        front.overlay(),
                        "Mark",
                        given ->
                                changes.make(
                                        "Marking a record",
                                        session ->
                                                marking.mark(
                                                        session,
                                                        action,
                                                        given.getOrDefault("why", "")),
                                        "Marked; undo takes it back"));
    }

    private void say(String text) {
        front.toasts().say(text);
    }
}
