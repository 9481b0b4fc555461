package org.harrow.ui.common;

import org.harrow.model.Action;
import org.harrow.model.TimeInterval;

/** An action in one sentence, for lists in which nobody would know its id. */
public final class ActionSentence {
    private ActionSentence() {}

    /** {@code 2026-02-11T05:23:50Z: github:crab commented github:o/r#7}; names are isolated. */
    public static String of(Action action) {
        TimeInterval at = action.stamp().at();
        String account = action.deed().account();
        return (at == null ? "undated" : at.text())
                + ": "
                + (account == null
                        ? "an account the record does not name"
                        : HostileText.isolated(account))
                + " "
                + action.deed().kind().id().replace('_', ' ')
                + " "
                + HostileText.isolated(action.deed().artifact());
    }
}
