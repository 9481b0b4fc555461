package org.harrow.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.harrow.casefile.Acts;
import org.harrow.model.CaseException;
import org.harrow.model.ContextMarker;
import org.harrow.model.LogEntry;
import org.harrow.model.TimeInterval;

/** What the analyst marks on the time axis: kept in the custody log, undoable. */
public final class Markers {
    private static final String ADD = "marker";
    private static final String REMOVE = "marker.remove";

    private final CaseSession session;

    private Markers(CaseSession session) {
        this.session = session;
    }

    /** Those of a case. */
    public static Markers of(CaseSession session) {
        return new Markers(session);
    }

    /** The markers in force, the earliest first. */
    public List<ContextMarker> all() throws CaseException {
        return in(session.log());
    }

    /** The same, of a log. */
    public static List<ContextMarker> in(List<LogEntry> log) {
        List<ContextMarker> markers = new ArrayList<>();
        Acts acts = new Acts(log);
        for (LogEntry entry : log) {
            if (acts.inForce(entry.seq())) {
                Map<String, Object> body = Attributes.object(entry.body());
                switch (entry.what()) {
                    case ADD -> markers.add(marker(entry.seq(), body));
                    case REMOVE ->
                            markers.removeIf(m -> m.number() == Attributes.number(body, "marker"));
                    default -> {}
                }
            }
        }
        markers.sort(
                Comparator.comparingLong((ContextMarker m) -> m.at().lo())
                        .thenComparingLong(ContextMarker::number));
        return List.copyOf(markers);
    }

    private static ContextMarker marker(long number, Map<String, Object> body) {
        long from = Attributes.number(body, "from");
        TimeInterval at = new TimeInterval(from, Math.max(from, Attributes.number(body, "to")));
        return new ContextMarker(number, at, type(body), String.valueOf(body.get("text")));
    }

    /** A kind that a newer Harrow wrote is some other one here. */
    private static ContextMarker.Type type(Map<String, Object> body) {
        for (ContextMarker.Type type : ContextMarker.Type.values()) {
            if (type.id().equals(body.get("kind"))) {
                return type;
            }
        }
        return ContextMarker.Type.OTHER;
    }

    /**
     * Marks a time.
     *
     * @throws CaseException where the text is empty
     */
    public ContextMarker add(TimeInterval at, ContextMarker.Type type, String text)
            throws CaseException {
        if (text.isBlank()) {
            throw new CaseException("Say what happened then: a marker is read beside the records.");
        }
        Map<String, Object> body =
                Map.of("from", at.lo(), "to", at.hi(), "kind", type.id(), "text", text.strip());
        return marker(session.act(ADD, body).seq(), body);
    }

    /**
     * Takes a marker away; what it said stays in the custody log.
     *
     * @throws CaseException where there is none with this number
     */
    public void remove(long number) throws CaseException {
        if (all().stream().noneMatch(m -> m.number() == number)) {
            throw new CaseException(
                    "There is no marker "
                            + number
                            + " in this case. \"harrow marker\" lists the numbers.");
        }
        session.act(REMOVE, Map.of("marker", number));
    }
}
