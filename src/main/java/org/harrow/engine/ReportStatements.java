package org.harrow.engine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.harrow.casefile.Acts;
import org.harrow.model.CaseException;
import org.harrow.model.LogEntry;
import org.harrow.report.stated.Stated;
import org.jspecify.annotations.Nullable;

/**
 * What the analyst states for the report: who answers for it, how good a source is, a judgment,
 * what speaks against, the right of reply, the personal-data note. Kept in the custody log,
 * undoable.
 */
public final class ReportStatements {
    /** The act under which a statement stands in the custody log. */
    static final String ACT = "state";

    private final CaseSession session;

    ReportStatements(CaseSession session) {
        this.session = session;
    }

    /**
     * The statements in force: of each kind about each thing the newest, of what speaks against
     * all.
     */
    public List<Stated> list() throws CaseException {
        return of(session.log());
    }

    /** The same, of a log. */
    static List<Stated> of(List<LogEntry> log) {
        Acts acts = new Acts(log);
        Map<String, Stated> out = new LinkedHashMap<>();
        for (LogEntry entry : log) {
            if (entry.what().equals(ACT) && acts.inForce(entry.seq())) {
                Stated stated = read(entry);
                String all = stated.kind() == Stated.Kind.AGAINST ? "\n" + entry.seq() : "";
                String key = stated.kind() + "\n" + stated.about() + all;
                out.remove(key);
                out.put(key, stated);
            }
        }
        return new ArrayList<>(out.values());
    }

    private static Stated read(LogEntry entry) {
        Map<String, String> values = new TreeMap<>();
        Attributes.object(entry.body()).forEach((k, v) -> values.put(k, String.valueOf(v)));
        String kind = String.valueOf(values.remove("kind"));
        String about = String.valueOf(values.remove("about"));
        return new Stated(Stated.Kind.valueOf(kind), about, values, entry.at());
    }

    /** The same, with the kind by its name, for whoever knows no report. */
    public void state(String kind, String about, Map<String, @Nullable String> values)
            throws CaseException {
        state(Stated.Kind.valueOf(kind), about, values);
    }

    /**
     * States something.
     *
     * @param about a finding's id, an account, a source's name or the beginning of its hash, as the
     *     kind wants it; empty for the whole case
     * @param values by the names of {@link Stated}; null ones are left out
     * @throws CaseException where it is not in the case or a value cannot be used
     */
    public Stated state(Stated.Kind kind, String about, Map<String, @Nullable String> values)
            throws CaseException {
        Map<String, String> given = new TreeMap<>();
        values.forEach(
                (name, value) -> {
                    if (value != null && !value.isBlank()) {
                        given.put(name, value.strip());
                    }
                });
        String subject = new StatementCheck(session).check(kind, about, given);
        Map<String, String> body = new TreeMap<>(given);
        body.put("kind", kind.name());
        body.put("about", subject);
        return read(session.act(ACT, body));
    }
}
