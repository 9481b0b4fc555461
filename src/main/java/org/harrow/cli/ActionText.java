package org.harrow.cli;

import java.util.Locale;
import org.harrow.model.Action;
import org.harrow.model.Inference;
import org.harrow.model.Precision;
import org.harrow.model.TimeInterval;

/** An action on one line, for people. */
final class ActionText {
    private static final int DAY = 10;

    private ActionText() {}

    static String of(Action action) {
        TimeInterval at = action.stamp().at();
        String account = action.deed().account();
        return String.format(
                Locale.ROOT,
                "%-27s %-6s %-28s %-16s %s",
                at == null ? "undated" : time(at, action.stamp().precision()),
                action.stamp().clock().id(),
                account == null ? unnamed(action) : account,
                action.deed().kind().id(),
                action.deed().object() != null ? action.deed().object() : action.deed().artifact());
    }

    /** Only as much as the source says: a day is no midnight. */
    private static String time(TimeInterval at, Precision precision) {
        String start = TimeInterval.format(at.lo());
        return precision == Precision.DAY ? start.substring(0, DAY) + " (day only)" : start;
    }

    private static String unnamed(Action action) {
        Inference inferred = action.provenance().inferred();
        return inferred == null ? "(not in the record)" : "(inferred: " + inferred.account() + ")";
    }
}
