package org.harrow.ui.inspector;

import java.util.ArrayList;
import java.util.List;
import org.harrow.model.CaseData;
import org.harrow.model.Inference;
import org.harrow.ui.common.HostileText;

/** What happened just before and after an action, whoever did it. */
final class Neighbours {
    /** On either side: enough for the context, few enough to read. */
    private static final int REACH = 5;

    private Neighbours() {}

    /**
     * One neighbour.
     *
     * @param id of the action
     * @param time as exactly as it is known
     * @param text who did what to what
     * @param isSelf true for the action in the middle
     */
    record Line(String id, String time, String text, boolean isSelf) {}

    /** The lines around a row, in order of time. */
    static List<Line> around(CaseData data, int row) {
        List<Line> lines = new ArrayList<>();
        int to = Math.min(data.size() - 1, row + REACH);
        for (int i = Math.max(0, row - REACH); i <= to; i++) {
            String time = data.at(i).text();
            lines.add(new Line(data.id(i), time, text(data, i), i == row));
        }
        return lines;
    }

    private static String text(CaseData data, int row) {
        return who(data, row)
                + " "
                + data.kind(row).id().replace('_', ' ')
                + " "
                + HostileText.isolated(data.artifacts().get(data.artifact(row)));
    }

    private static String who(CaseData data, int row) {
        int account = data.account(row);
        if (account >= 0) {
            return HostileText.isolated(data.accounts().get(account).id());
        }
        Inference inferred = data.inferred(row);
        return inferred == null ? "someone" : "(" + HostileText.isolated(inferred.account()) + ")";
    }
}
