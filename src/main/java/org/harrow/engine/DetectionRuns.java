package org.harrow.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.harrow.casefile.FindingStore;
import org.harrow.model.CaseException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every detection run of a case, as the custody log has it. */
public final class DetectionRuns {
    private final CaseSession session;

    private DetectionRuns(CaseSession session) {
        this.session = session;
    }

    /** Those of an open case. */
    public static DetectionRuns of(CaseSession session) {
        return new DetectionRuns(session);
    }

    /**
     * One run.
     *
     * @param detector its id
     * @param number which run of this detector it was, from 1
     * @param parameters canonical JSON
     * @param tested size of the family
     * @param changed what differs from the run before and why, in words; empty for the first run
     */
    public record Row(
            String detector, long number, String parameters, long tested, String changed) {}

    /** All of them, in the order they were made. */
    public List<Row> list() throws CaseException {
        List<Row> rows = new ArrayList<>();
        for (FindingStore.StoredRun stored : new FindingStore(session.file()).runs()) {
            JsonNode changed = JsonMapper.shared().readTree(stored.run().summary()).path("changed");
            rows.add(
                    new Row(
                            stored.run().detector(),
                            stored.number(),
                            stored.run().parameters(),
                            stored.run().family(),
                            changed.asString("")));
        }
        return rows;
    }

    /** The newest run of each detector, by its id. */
    public Map<String, Row> newest() throws CaseException {
        Map<String, Row> newest = new TreeMap<>();
        list().forEach(row -> newest.put(row.detector(), row));
        return newest;
    }
}
