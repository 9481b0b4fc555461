package org.harrow.ui.inspector;

import java.util.ArrayList;
import java.util.List;
import org.harrow.draw.Names;
import org.harrow.model.CaseData;
import org.harrow.ui.common.HostileText;

/** What happened just before and after an action, whoever did it. */
final class Neighbours {
    /** On either side: enough for the context, few enough to read. */
    private static final int REACH = 5;

    /** Letters of a day in ISO 8601. */
    private static final int DAY = 10;

    private Neighbours() {}

    /**
     * One neighbour.
     *
     * @param id of the action
     * @param time as exactly as it is known, without the day where it is that of the one between
     * @param deed what was done to what, by short names
     * @param actor who did it; an inference is said to be one
     * @param text all of it by the long names, with the day
     * @param isSelf true for the action in the middle
     */
    record Line(String id, String time, String deed, String actor, String text, boolean isSelf) {}

    /** The lines around a row, in order of time. */
    static List<Line> around(CaseData data, int row) {
        List<Line> lines = new ArrayList<>();
        String day = day(data.at(row).text());
        int to = Math.min(data.size() - 1, row + REACH);
        for (int i = Math.max(0, row - REACH); i <= to; i++) {
            String time = data.at(i).text();
            boolean shortened = i != row && time.length() > DAY && day(time).equals(day);
            String actor = HostileText.isolated(Names.actor(data, i));
            lines.add(
                    new Line(
                            data.id(i),
                            shortened ? time.substring(DAY + 1) : time,
                            HostileText.isolated(Names.deed(data, i)),
                            actor,
                            time + ", " + actor + " " + verb(data, i) + " " + artifact(data, i),
                            i == row));
        }
        return lines;
    }

    private static String day(String time) {
        return time.substring(0, Math.min(DAY, time.length()));
    }

    private static String verb(CaseData data, int row) {
        return data.kind(row).id().replace('_', ' ');
    }

    private static String artifact(CaseData data, int row) {
        return HostileText.isolated(data.artifacts().get(data.artifact(row)));
    }
}
