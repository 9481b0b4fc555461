package org.harrow.engine;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.harrow.model.CaseException;
import org.harrow.model.LogEntry;
import org.harrow.report.Results;
import org.jspecify.annotations.Nullable;

/**
 * Null twins that the custody log keeps, so that a report can print them without making them again.
 */
final class NullTwins {
    /** The act under which one stands in the custody log. */
    private static final String ACT = "null-twin";

    private NullTwins() {}

    /** Writes down what chance gave. */
    static void keep(CaseSession session, NullTwin twin) throws CaseException {
        Map<String, Object> body = new TreeMap<>();
        body.put("detector", twin.detector());
        body.put("copies", twin.copies());
        body.put("significant", pair(twin.significant()));
        Map<String, Object> grades = new TreeMap<>();
        twin.grades().forEach((grade, compared) -> grades.put(grade.name(), pair(compared)));
        body.put("grades", grades);
        session.act(ACT, body);
    }

    private static List<Object> pair(NullTwin.Compared compared) {
        return List.of(compared.observed(), compared.expected());
    }

    /** The newest twin of each detector, where it is of the detector's newest run. */
    static Map<String, Results.Chance> of(List<LogEntry> log) {
        Map<String, Results.Chance> out = new HashMap<>();
        for (LogEntry entry : log) {
            if (entry.what().equals("detect")) {
                out.remove(String.valueOf(Attributes.object(entry.body()).get("detector")));
            } else if (entry.what().equals(ACT)) {
                Map<String, Object> body = Attributes.object(entry.body());
                out.put(String.valueOf(body.get("detector")), chance(body));
            }
        }
        return out;
    }

    private static Results.Chance chance(Map<String, Object> body) {
        Map<String, Results.Compared> grades = new TreeMap<>();
        if (body.get("grades") instanceof Map<?, ?> map) {
            map.forEach((grade, pair) -> grades.put(String.valueOf(grade), compared(pair)));
        }
        return new Results.Chance(
                Math.round(number(body.get("copies"))), compared(body.get("significant")), grades);
    }

    private static Results.Compared compared(@Nullable Object pair) {
        return pair instanceof List<?> list && list.size() == 2
                ? new Results.Compared(Math.round(number(list.get(0))), number(list.get(1)))
                : new Results.Compared(0, 0);
    }

    private static double number(@Nullable Object value) {
        return value instanceof Number n ? n.doubleValue() : 0;
    }
}
