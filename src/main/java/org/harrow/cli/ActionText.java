package org.harrow.cli;

import java.util.Locale;
import org.harrow.model.Action;
import org.harrow.model.TimeInterval;

/** An action on one line, for people. */
final class ActionText {
    private ActionText() {}

    static String of(Action action) {
        TimeInterval at = action.stamp().at();
        String account = action.deed().account();
        return String.format(
                Locale.ROOT,
                "%-27s %-6s %-28s %-16s %s",
                at == null ? "undated" : TimeInterval.format(at.lo()),
                action.stamp().clock().id(),
                account == null ? "(not in the record)" : account,
                action.deed().kind().id(),
                action.deed().object() != null ? action.deed().object() : action.deed().artifact());
    }
}
