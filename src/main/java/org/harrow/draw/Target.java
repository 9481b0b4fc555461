package org.harrow.draw;

import java.util.List;
import org.harrow.model.ContextMarker;
import org.harrow.model.TimeInterval;

/** What lies under the cursor. */
public sealed interface Target {

    /** Nothing that can be pointed at. */
    Target NOTHING = new Nothing();

    /** Nothing. */
    record Nothing() implements Target {}

    /** One action by its row. */
    record Act(int row) implements Target {}

    /**
     * Several actions in one place of a lane.
     *
     * @param rows ascending; the first thousand where there are more
     * @param count of all
     */
    record Acts(int lane, List<Integer> rows, int count) implements Target {
        public Acts {
            rows = List.copyOf(rows);
        }
    }

    /**
     * Findings by their places in the list.
     *
     * @param row an action they share, or -1 where they are not dated
     */
    record Findings(List<Integer> findings, int row) implements Target {
        public Findings {
            findings = List.copyOf(findings);
        }
    }

    /** A latency arc by its place in the ranking. */
    record Latency(LatencyArc arc) implements Target {}

    /**
     * The end of an arc that is not in view.
     *
     * @param row that lies there
     */
    record End(LatencyArc arc, int row) implements Target {}

    /** A lane's header. */
    record Header(int lane) implements Target {}

    /** Lanes that are scrolled away: below (1) or above (-1). */
    record More(int pages) implements Target {}

    /** What of the legend does not fit. */
    record Legend() implements Target {}

    /** The end of the ruler, which can be dragged. */
    record RulerEdge() implements Target {}

    /** The mini-map; the time under the cursor. */
    record Map(long time) implements Target {}

    /** A ruler that was kept. */
    record KeptRuler(Ruler ruler) implements Target {}

    /** What the analyst marked on the axis. */
    record Context(ContextMarker marker) implements Target {}

    /** An empty stretch that is folded. */
    record Fold(TimeInterval silence) implements Target {}

    /** The tray of actions without a usable time. */
    record Undated(long count) implements Target {}
}
