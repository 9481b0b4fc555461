package org.harrow.ui.findings;

import org.harrow.engine.Triage;
import org.harrow.model.Finding;

/** A row of the inbox. */
sealed interface InboxRow {
    /**
     * The head of the findings that stand at one place.
     *
     * @param state where they stand
     * @param count how many there are
     * @param open true where they are listed below
     */
    record Group(Triage.State state, int count, boolean open) implements InboxRow {}

    /**
     * A finding.
     *
     * @param finding itself
     * @param verdict what was made of it
     */
    record Entry(Finding finding, Triage.Verdict verdict) implements InboxRow {}
}
