package org.harrow.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.harrow.casefile.Acts;
import org.harrow.model.CaseException;
import org.harrow.model.LogEntry;
import org.harrow.model.TimeInterval;

/**
 * Rulers that the analyst keeps: a span from an action on, with the part of the timeline it was
 * read in. Kept in the custody log, undoable.
 */
public final class Measures {
    private static final String ADD = "measure";
    private static final String REMOVE = "measure.remove";
    private static final long SECOND = 1_000_000L;

    private final CaseSession session;

    private Measures(CaseSession session) {
        this.session = session;
    }

    /** Those of a case. */
    public static Measures of(CaseSession session) {
        return new Measures(session);
    }

    /**
     * A ruler.
     *
     * @param number its entry in the custody log
     * @param trigger id of the action it begins at
     * @param width in microseconds
     * @param shown the part of the timeline it was read in
     * @param reading what it said then
     */
    public record Measure(
            long number, String trigger, long width, TimeInterval shown, String reading) {}

    /** The rulers in force, in the order they were kept. */
    public List<Measure> all() throws CaseException {
        return in(session.log());
    }

    /** The same, of a log. */
    public static List<Measure> in(List<LogEntry> log) {
        List<Measure> measures = new ArrayList<>();
        Acts acts = new Acts(log);
        for (LogEntry entry : log) {
            if (acts.inForce(entry.seq())) {
                Map<String, Object> body = Attributes.object(entry.body());
                switch (entry.what()) {
                    case ADD -> measures.add(measure(entry.seq(), body));
                    case REMOVE ->
                            measures.removeIf(
                                    m -> m.number() == Attributes.number(body, "measure"));
                    default -> {}
                }
            }
        }
        return List.copyOf(measures);
    }

    private static Measure measure(long number, Map<String, Object> body) {
        long from = Attributes.number(body, "from");
        return new Measure(
                number,
                String.valueOf(body.get("trigger")),
                Attributes.number(body, "width"),
                new TimeInterval(from, Math.max(from, Attributes.number(body, "to"))),
                String.valueOf(body.get("reading")));
    }

    /**
     * Keeps a ruler.
     *
     * @param width in microseconds, at least a second
     * @throws CaseException where the action is not in the case, or the span is shorter
     */
    public Measure keep(String trigger, long width, TimeInterval shown, String reading)
            throws CaseException {
        if (session.action(trigger).isEmpty()) {
            throw new CaseException(
                    "There is no action "
                            + trigger
                            + " in this case. \"harrow actions --json\" gives the ids.");
        }
        if (width < SECOND) {
            throw new CaseException("A ruler is at least a second long.");
        }
        Map<String, Object> body =
                Map.of(
                        "trigger",
                        trigger,
                        "width",
                        width,
                        "from",
                        shown.lo(),
                        "to",
                        shown.hi(),
                        "reading",
                        reading);
        return measure(session.act(ADD, body).seq(), body);
    }

    /**
     * Takes a ruler away; what it said stays in the custody log.
     *
     * @throws CaseException where there is none with this number
     */
    public void remove(long number) throws CaseException {
        if (all().stream().noneMatch(m -> m.number() == number)) {
            throw new CaseException(
                    "There is no measure "
                            + number
                            + " in this case. \"harrow measure\" lists the numbers.");
        }
        session.act(REMOVE, Map.of("measure", number));
    }
}
