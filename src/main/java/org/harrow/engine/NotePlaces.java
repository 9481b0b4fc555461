package org.harrow.engine;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import org.harrow.model.CaseException;
import org.harrow.model.TimeInterval;
import org.jspecify.annotations.Nullable;

/**
 * Places of a view that a note can be pinned to: a stretch of time, {@code range:FROM/TO}; a
 * latency arc, {@code arc:TRIGGER/REACTION} by the ids of its actions; an edge of the graph, {@code
 * edge:FROM -> TO} by the names of its ends.
 */
public final class NotePlaces {
    private static final String RANGE = "range:";
    private static final String ARC = "arc:";
    private static final String EDGE = "edge:";
    private static final String ARROW = " -> ";

    private NotePlaces() {}

    /** A stretch of time. */
    public static String range(TimeInterval range) {
        return RANGE + TimeInterval.format(range.lo()) + "/" + TimeInterval.format(range.hi());
    }

    /** The stretch of time that the id of a target of a note names, or null where it is none. */
    public static @Nullable TimeInterval time(String id) {
        int slash = id.indexOf('/');
        try {
            return slash > 0 && isRange(id)
                    ? new TimeInterval(
                            TimeInterval.micros(Instant.parse(id.substring(0, slash))),
                            TimeInterval.micros(Instant.parse(id.substring(slash + 1))))
                    : null;
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    /** An arc between two actions, by their ids. */
    public static String arc(String trigger, String reaction) {
        return ARC + trigger + "/" + reaction;
    }

    /** An edge between two accounts or artifacts, by their names. */
    public static String edge(String from, String to) {
        return EDGE + from + ARROW + to;
    }

    /** What such a place is, or null where it is none of this case. */
    static Notes.@Nullable Target of(CaseSession session, String target) throws CaseException {
        if (target.startsWith(RANGE)) {
            String id = target.substring(RANGE.length());
            return isRange(id) ? new Notes.Target("range", id) : null;
        }
        if (target.startsWith(ARC)) {
            String[] ids = target.substring(ARC.length()).split("/", -1);
            boolean known =
                    ids.length == 2
                            && session.action(ids[0]).isPresent()
                            && session.action(ids[1]).isPresent();
            return known ? new Notes.Target("arc", ids[0] + "/" + ids[1]) : null;
        }
        if (target.startsWith(EDGE)) {
            String[] ends = target.substring(EDGE.length()).split(ARROW, -1);
            boolean known =
                    ends.length == 2 && isNode(session, ends[0]) && isNode(session, ends[1]);
            return known ? new Notes.Target("edge", ends[0] + ARROW + ends[1]) : null;
        }
        return null;
    }

    private static boolean isRange(String id) {
        int slash = id.indexOf('/');
        try {
            return slash > 0
                    && !Instant.parse(id.substring(0, slash))
                            .isAfter(Instant.parse(id.substring(slash + 1)));
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    private static boolean isNode(CaseSession session, String name) throws CaseException {
        return ActionFilter.number(session.data(), name) >= 0
                || session.data().artifacts().contains(name);
    }
}
