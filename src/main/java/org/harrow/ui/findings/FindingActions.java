package org.harrow.ui.findings;

import java.util.List;
import org.harrow.engine.Triage;
import org.harrow.model.Finding;

/** What can be asked for from the list of findings. */
public interface FindingActions {
    /** Runs the detectors. */
    void detect();

    /** Asks for exports and imports them. */
    void importFiles();

    /**
     * Asks for the reason and writes down what the analyst makes of findings.
     *
     * @param findings at least one
     * @param proposed state, reason and explanations that are held to be true; all can be changed
     */
    void judge(List<Finding> findings, Triage.Verdict proposed);
}
