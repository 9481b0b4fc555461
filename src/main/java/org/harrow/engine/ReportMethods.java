package org.harrow.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.harrow.model.LogEntry;
import org.harrow.report.Results;
import org.harrow.stats.Bounds;
import org.jspecify.annotations.Nullable;

/** How often each detector ran on a case, and with what, as the custody log tells it. */
final class ReportMethods {
    /** Levels of p that are printed. */
    private static final Set<String> LEVELS = Set.of("0.05", "0.001");

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
                new Results.Trials(rates(detector), errors(detector), chance));
    }

    private static Results.@Nullable Rates rates(String detector) {
        ErrorRates.Known known = ErrorRates.shipped().of(detector).known();
        return known == null
                ? null
                : new Results.Rates(
                        known.corpus(), known.sensitivity(), known.falsePositives(), known.p());
    }

    private static Results.@Nullable Errors errors(String detector) {
        ErrorRates all = ErrorRates.shipped();
        ErrorRates.Measured measured = all.of(detector);
        List<Results.Share> chance = new ArrayList<>();
        for (ErrorRates.Chance row : measured.chance()) {
            boolean printed = row.isGrade() || LEVELS.contains(row.level());
            if (printed) {
                String what = row.isGrade() ? "grade B or A" : "p of " + row.level() + " or less";
                String where = all.worlds().getOrDefault(row.world(), row.world());
                chance.add(share(where + ": " + what, row.count(), row.n(), row.share()));
            }
        }
        List<Results.Share> planted = new ArrayList<>();
        for (ErrorRates.Planted row : measured.planted()) {
            planted.add(share(row.what(), row.found(), row.n(), row.share()));
        }
        return chance.isEmpty() && planted.isEmpty()
                ? null
                : new Results.Errors(all.version(), chance, planted);
    }

    private static Results.Share share(String where, long count, long n, Bounds share) {
        return new Results.Share(where, count, n, share.lo(), share.hi());
    }

    private static String text(Map<String, Object> body, String field) {
        return String.valueOf(body.getOrDefault(field, ""));
    }
}
