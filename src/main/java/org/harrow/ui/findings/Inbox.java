package org.harrow.ui.findings;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.harrow.engine.Triage;
import org.harrow.engine.Triage.State;
import org.harrow.engine.Triage.Verdict;
import org.harrow.model.Finding;

/** The findings by what the analyst made of them: what waits first, what is settled last. */
final class Inbox {
    /** In this order: what nobody looked at, what is not settled, what is. */
    static final List<State> ORDER =
            List.of(State.NEW, State.NEEDS_MORE, State.CONFIRMED, State.BENIGN);

    private Inbox() {}

    /**
     * Groups with their findings, in the findings' own order; empty groups are left out.
     *
     * @param findings strongest first
     * @param verdicts by the finding's id
     * @param folded groups whose findings are not listed
     */
    static List<InboxRow> rows(
            List<Finding> findings, Map<String, Verdict> verdicts, Set<State> folded) {
        Map<State, List<InboxRow>> groups = new EnumMap<>(State.class);
        for (Finding finding : findings) {
            Verdict verdict = verdicts.getOrDefault(finding.id(), Verdict.NONE);
            groups.computeIfAbsent(verdict.state(), state -> new ArrayList<>())
                    .add(new InboxRow.Entry(finding, verdict));
        }
        List<InboxRow> rows = new ArrayList<>();
        for (State state : ORDER) {
            List<InboxRow> members = groups.getOrDefault(state, List.of());
            if (!members.isEmpty()) {
                boolean open = !folded.contains(state);
                rows.add(new InboxRow.Group(state, members.size(), open));
                rows.addAll(open ? members : List.of());
            }
        }
        return rows;
    }

    /** The place of the finding so many further down, groups passed over; -1 for none. */
    static int step(List<InboxRow> rows, int from, int by) {
        int direction = by < 0 ? -1 : 1;
        int left = Math.abs(by);
        int found = -1;
        for (int at = from + direction; at >= 0 && at < rows.size() && left > 0; at += direction) {
            if (rows.get(at) instanceof InboxRow.Entry) {
                found = at;
                left--;
            }
        }
        return found;
    }

    /** What a group is called. */
    static String title(Triage.State state) {
        return switch (state) {
            case NEW -> "New";
            case NEEDS_MORE -> "Needs more";
            case CONFIRMED -> "Confirmed";
            case BENIGN -> "Benign";
        };
    }
}
