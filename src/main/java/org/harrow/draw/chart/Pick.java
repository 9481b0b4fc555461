package org.harrow.draw.chart;

import java.util.List;
import org.harrow.model.TimeInterval;
import org.harrow.model.WeekHours;
import org.jspecify.annotations.Nullable;

/** What choosing a place of a chart, or its row in the table, chooses in the case. */
public sealed interface Pick {

    /** Nothing. */
    Pick NOTHING = new Nothing();

    /** Nothing. */
    record Nothing() implements Pick {}

    /** One action by its row. */
    record Act(int row) implements Pick {}

    /** An account by its number, as a filter. */
    record Account(int account) implements Pick {}

    /** An artifact by its number, as a filter. */
    record Artifact(int artifact) implements Pick {}

    /** A stretch of time, as a filter. */
    record Time(TimeInterval range) implements Pick {}

    /** What an account did at some hours of the week, as a filter. */
    record Hours(int account, WeekHours hours) implements Pick {}

    /** The ends of an edge by their names, which come from evidence. */
    record Edge(String from, String to) {}

    /**
     * Several records.
     *
     * @param title what they have in common
     * @param rows in order of time
     * @param edge they make, or null where they make none
     */
    record Records(String title, List<Integer> rows, @Nullable Edge edge) implements Pick {
        public Records {
            rows = List.copyOf(rows);
        }
    }
}
