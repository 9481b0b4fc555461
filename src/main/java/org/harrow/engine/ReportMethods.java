package org.harrow.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.harrow.model.LogEntry;
import org.harrow.report.Results;
import org.jspecify.annotations.Nullable;

/** How often each detector ran on a case, and with what, as the custody log tells it. */
final class ReportMethods {
    /**
     * Error rates by detector, where both were measured on data whose answer was known; see the
     * detectors' pages. Rhythm: 15 of 59 accounts whose names declare automation (25 %), and none
     * of 1,107 others, so .27 % at most, all with 30 sessions or more.
     */
    private static final Map<String, Results.Rates> MEASURED =
            Map.of(
                    "rhythm",
                    new Results.Rates(
                            "1,113 human-named and 59 automation-named authors of over 100"
                                    + " repositories, by the same rule before this program",
                            0.25,
                            0.0027,
                            1e-4));

    private ReportMethods() {}

    static List<Results.Method> of(List<LogEntry> log) {
        Map<String, List<Map<String, Object>>> runs = new TreeMap<>();
        for (LogEntry entry : log) {
            if (entry.what().equals("detect")) {
                Map<String, Object> body = Attributes.object(entry.body());
                runs.computeIfAbsent(text(body, "detector"), d -> new ArrayList<>()).add(body);
            }
        }
        List<Results.Method> out = new ArrayList<>();
        Map<String, Results.Chance> twins = NullTwins.of(log);
        runs.forEach((detector, all) -> out.add(method(detector, all, twins.get(detector))));
        return out;
    }

    private static Results.Method method(
            String detector, List<Map<String, Object>> runs, Results.@Nullable Chance chance) {
        Map<String, Object> newest = runs.getLast();
        long sets = runs.stream().map(r -> text(r, "parameters")).distinct().count();
        return new Results.Method(
                detector,
                newest.get("family") instanceof Number n ? n.longValue() : 0,
                Attributes.object(text(newest, "parameters")),
                new Results.Runs(runs.size(), sets),
                MEASURED.get(detector),
                chance);
    }

    private static String text(Map<String, Object> body, String field) {
        return String.valueOf(body.getOrDefault(field, ""));
    }
}
