package org.harrow.engine;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.harrow.casefile.Acts;
import org.harrow.model.CaseException;
import org.harrow.model.Finding;
import org.harrow.model.Innocent;
import org.harrow.model.LogEntry;
import org.jspecify.annotations.Nullable;

/**
 * What the analyst makes of each finding: kept in the custody log, undoable. A verdict belongs to a
 * finding's id, so it stays when the detectors are run again and find the same thing.
 */
public final class Triage {
    static final String ACT = "triage";

    private final CaseSession session;

    Triage(CaseSession session) {
        this.session = session;
    }

    /** Where a finding stands. */
    public enum State {
        NEW,
        CONFIRMED,
        BENIGN,
        NEEDS_MORE;

        /** The name in the log and on the command line: {@code needs-more}. */
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        static State of(String id) {
            for (State state : values()) {
                if (state.id().equals(id)) {
                    return state;
                }
            }
            return NEW;
        }
    }

    /**
     * What was made of a finding.
     *
     * @param state where it stands
     * @param reason in the analyst's words; empty where nobody has looked yet
     * @param innocent ids of the innocent explanations that the analyst holds to be true
     * @param at when it was said, or null where nobody has looked yet
     */
    public record Verdict(State state, String reason, List<String> innocent, @Nullable Instant at) {
        /** Nobody has looked yet. */
        public static final Verdict NONE = new Verdict(State.NEW, "", List.of(), null);

        public Verdict {
            innocent = List.copyOf(innocent);
        }

        /** The same with another state. */
        public Verdict as(State other) {
            return new Verdict(other, reason, innocent, at);
        }

        /** The same with one more explanation held to be true, or with one fewer. */
        public Verdict turned(String explanation) {
            List<String> held = new ArrayList<>(innocent);
            if (!held.remove(explanation)) {
                held.add(explanation);
            }
            return new Verdict(state, reason, held, at);
        }
    }

    /** The verdict in force on a finding; {@link Verdict#NONE} where there is none. */
    public Verdict state(String finding) throws CaseException {
        return all().getOrDefault(finding, Verdict.NONE);
    }

    /** The verdicts in force, by the finding's id; also of findings a later run no longer has. */
    public Map<String, Verdict> all() throws CaseException {
        Map<String, Verdict> out = new TreeMap<>();
        List<LogEntry> log = session.log();
        Acts acts = new Acts(log);
        for (LogEntry entry : log) {
            if (entry.what().equals(ACT) && acts.inForce(entry.seq())) {
                Map<String, Object> body = Attributes.object(entry.body());
                Verdict verdict = verdict(entry, body);
                judged(body).forEach(finding -> out.put(finding, verdict));
            }
        }
        return out;
    }

    /** {@code confirmed 31 min 8 s}, {@code benign, 3 findings}. */
    static String told(LogEntry act, UnaryOperator<String> findings) {
        Map<String, Object> body = Attributes.object(act.body());
        List<String> judged = judged(body);
        String state =
                State.of(String.valueOf(body.get("state")))
                        .id()
                        .toLowerCase(Locale.ROOT)
                        .replace('_', ' ');
        return judged.size() == 1
                ? state + " " + findings.apply(judged.getFirst())
                : state + ", " + judged.size() + " findings";
    }

    private static List<String> judged(Map<String, Object> body) {
        return body.get("findings") instanceof List<?> ids
                ? ids.stream().map(String::valueOf).toList()
                : List.of(String.valueOf(body.get("finding")));
    }

    private static Verdict verdict(LogEntry entry, Map<String, Object> body) {
        List<String> innocent =
                body.get("innocent") instanceof List<?> ids
                        ? ids.stream().map(String::valueOf).toList()
                        : List.of();
        return new Verdict(
                State.of(String.valueOf(body.get("state"))),
                String.valueOf(body.getOrDefault("reason", "")),
                innocent,
                entry.at());
    }

    /**
     * Says what to make of a finding.
     *
     * @param innocent ids of those of its innocent explanations that hold
     * @throws CaseException where there is no such finding or explanation, or no reason
     */
    public void set(String finding, State state, String reason, List<String> innocent)
            throws CaseException {
        Finding about = find(finding);
        if (reason.isBlank()) {
            throw new CaseException(
                    "Give a reason: it is kept with the finding, in the custody log.");
        }
        List<String> known = about.support().innocent().stream().map(Innocent::id).toList();
        for (String id : innocent) {
            if (!known.contains(id)) {
                throw new CaseException(
                        "This finding has no innocent explanation "
                                + id
                                + ". It has: "
                                + String.join(", ", known)
                                + ".");
            }
        }
        List<String> ticks = innocent.stream().distinct().sorted().toList();
        session.act(
                ACT,
                Map.of(
                        "finding",
                        finding,
                        "state",
                        state.id(),
                        "reason",
                        reason,
                        "innocent",
                        ticks));
    }

    /**
     * Says the same of many findings, as one act that one undo takes back.
     *
     * @param findings their ids, at least one
     * @throws CaseException where there is no such finding, or no reason
     */
    public void setAll(List<String> findings, State state, String reason) throws CaseException {
        if (reason.isBlank()) {
            throw new CaseException(
                    "Give a reason: it is kept with the findings, in the custody log.");
        }
        List<String> ids = findings.stream().distinct().sorted().toList();
        List<String> known = session.findings().stream().map(Finding::id).toList();
        for (String id : ids) {
            if (!known.contains(id)) {
                throw missing(id);
            }
        }
        Map<String, Object> body = new TreeMap<>();
        body.put("findings", ids);
        body.put("state", state.id());
        body.put("reason", reason);
        body.put("innocent", List.of());
        session.act(ACT, body);
    }

    private Finding find(String id) throws CaseException {
        return session.findings().stream()
                .filter(f -> f.id().equals(id))
                .findFirst()
                .orElseThrow(() -> missing(id));
    }

    private static CaseException missing(String id) {
        return new CaseException(
                "There is no finding " + id + " in this case. \"harrow findings\" lists them.");
    }
}
