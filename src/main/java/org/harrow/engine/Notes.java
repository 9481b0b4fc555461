package org.harrow.engine;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.harrow.casefile.Acts;
import org.harrow.model.CaseException;
import org.harrow.model.LogEntry;
import org.harrow.model.TimeInterval;
import org.jspecify.annotations.Nullable;

/**
 * Notes on what is in a case: kept in the custody log, undoable. A target is the id of an action or
 * finding, or the name of an account or artifact, as they stand on the command line.
 */
public final class Notes {
    private static final String ACT = "note";
    private static final String WITHDRAW = "note.withdraw";

    private final CaseSession session;

    Notes(CaseSession session) {
        this.session = session;
    }

    /**
     * A note.
     *
     * @param number its entry in the custody log
     * @param at when it was written
     * @param target what it is about, see {@link Target#text}
     * @param text in the analyst's words
     * @param view what the timeline showed when it was written, or null where nothing was seen
     */
    public record Note(
            long number, Instant at, Target target, String text, @Nullable TimeInterval view) {}

    /**
     * What a note is about.
     *
     * @param type {@code action}, {@code finding}, {@code account}, {@code artifact}, {@code
     *     range}, {@code arc} or {@code edge}
     * @param id its id or name; of the last three what {@link NotePlaces} writes
     */
    public record Target(String type, String id) {
        /** Both as one word: {@code account:github:crab}. */
        public String text() {
            return type + ":" + id;
        }
    }

    /** Every note in force, oldest first. */
    public List<Note> all() throws CaseException {
        List<Note> out = new ArrayList<>();
        List<LogEntry> log = session.log();
        Acts acts = new Acts(log);
        for (LogEntry entry : log) {
            if (acts.inForce(entry.seq())) {
                switch (entry.what()) {
                    case ACT -> out.add(note(entry));
                    case WITHDRAW -> {
                        Object gone = Attributes.object(entry.body()).get("note");
                        out.removeIf(n -> Long.toString(n.number).equals(String.valueOf(gone)));
                    }
                    default -> {}
                }
            }
        }
        return out;
    }

    private static Note note(LogEntry entry) {
        Map<String, Object> body = Attributes.object(entry.body());
        Target target =
                new Target(
                        String.valueOf(body.getOrDefault("type", "")),
                        String.valueOf(body.getOrDefault("target", "")));
        return new Note(
                entry.seq(), entry.at(), target, String.valueOf(body.get("text")), view(body));
    }

    private static @Nullable TimeInterval view(Map<String, Object> body) {
        return body.get("from") instanceof Number from
                        && body.get("to") instanceof Number to
                        && from.longValue() <= to.longValue()
                ? new TimeInterval(from.longValue(), to.longValue())
                : null;
    }

    /** The notes on one thing, oldest first; an account also under its other names. */
    public List<Note> of(String target) throws CaseException {
        List<Note> all = all();
        String wanted = all.isEmpty() ? target : Statements.name(session.data(), target);
        List<Note> out = new ArrayList<>();
        for (Note note : all) {
            String about = note.target.id;
            if (about.equals(target) || Statements.name(session.data(), about).equals(wanted)) {
                out.add(note);
            }
        }
        return out;
    }

    /**
     * Writes a note.
     *
     * @throws CaseException where the target is not in the case, or the text is empty
     */
    public void add(String target, String text) throws CaseException {
        add(target, text, null);
    }

    /**
     * The same, with what the timeline showed.
     *
     * @param view the time from left to right, or null
     * @throws CaseException where the target is not in the case, or the text is empty
     */
    public void add(String target, String text, @Nullable TimeInterval view) throws CaseException {
        if (text.isBlank()) {
            throw new CaseException("An empty note says nothing: write what you saw.");
        }
        Target about = find(target);
        Map<String, Object> body = new TreeMap<>();
        body.put("type", about.type);
        body.put("target", about.id);
        body.put("text", text);
        if (view != null) {
            body.put("from", view.lo());
            body.put("to", view.hi());
        }
        session.act(ACT, body);
    }

    /**
     * Takes a note back; what it said stays in the custody log.
     *
     * @param number see {@link Note#number}
     * @throws CaseException where no such note is in force
     */
    public void withdraw(long number) throws CaseException {
        if (all().stream().noneMatch(n -> n.number == number)) {
            throw new CaseException("There is no note " + number + " in this case.");
        }
        session.act(WITHDRAW, Map.of("note", number));
    }

    /**
     * What a name or id stands for.
     *
     * @throws CaseException where it is not in the case
     */
    Target find(String target) throws CaseException {
        if (session.action(target).isPresent()) {
            return new Target("action", target);
        }
        if (session.findings().stream().anyMatch(f -> f.id().equals(target))) {
            return new Target("finding", target);
        }
        if (ActionFilter.number(session.data(), target) >= 0) {
            return new Target("account", Statements.name(session.data(), target));
        }
        if (session.data().artifacts().contains(target)) {
            return new Target("artifact", target);
        }
        Target place = NotePlaces.of(session, target);
        if (place != null) {
            return place;
        }
        throw new CaseException(
                "There is no action, finding, account, artifact or place "
                        + target
                        + " in this case. \"harrow actions\" and \"harrow findings\" list them.");
    }
}
