package org.harrow.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.harrow.casefile.Acts;
import org.harrow.model.CaseException;
import org.harrow.model.LogEntry;

/** Searches that are kept in the case under a name: in the custody log, undoable. */
public final class SavedSearches {
    private static final String ACT = "search.save";

    private final CaseSession session;

    private SavedSearches(CaseSession session) {
        this.session = session;
    }

    /** Those of a case. */
    public static SavedSearches of(CaseSession session) {
        return new SavedSearches(session);
    }

    /**
     * A search.
     *
     * @param name by which it is found again
     * @param query see {@link Search#find}
     */
    public record Saved(String name, String query) {}

    /** Every search in force, by name; a name's newest query counts, an empty one takes it back. */
    public List<Saved> all() throws CaseException {
        Map<String, String> out = new TreeMap<>();
        List<LogEntry> log = session.log();
        Acts acts = new Acts(log);
        for (LogEntry entry : log) {
            if (entry.what().equals(ACT) && acts.inForce(entry.seq())) {
                Map<String, Object> body = Attributes.object(entry.body());
                out.put(String.valueOf(body.get("name")), String.valueOf(body.get("query")));
            }
        }
        List<Saved> saved = new ArrayList<>();
        out.forEach(
                (name, query) -> {
                    if (!query.isEmpty()) {
                        saved.add(new Saved(name, query));
                    }
                });
        return saved;
    }

    /**
     * Keeps a search.
     *
     * @param query an empty one forgets the name
     * @throws CaseException where it has no name or cannot be understood
     */
    public void save(String name, String query) throws CaseException {
        if (name.isBlank()) {
            throw new CaseException("Give the search a name.");
        }
        if (!query.isBlank()) {
            SearchQuery.parse(query);
        }
        session.act(ACT, Map.of("name", name.strip(), "query", query.strip()));
    }
}
