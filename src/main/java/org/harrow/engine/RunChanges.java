package org.harrow.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.harrow.model.LogEntry;

/**
 * What a detector's run found that its run before did not, and what was done to the case between
 * the two: re-running after an import says what changed and why.
 *
 * @param fresh ids of findings that are new
 * @param gone ids of findings that are no more
 * @param regraded ids of findings whose grade is another
 * @param because what was done in between, one phrase each
 */
record RunChanges(
        List<String> fresh, List<String> gone, List<String> regraded, List<String> because) {
    RunChanges {
        fresh = List.copyOf(fresh);
        gone = List.copyOf(gone);
        regraded = List.copyOf(regraded);
        because = List.copyOf(because);
    }

    /**
     * @param before grades by the findings' ids
     * @param after likewise
     * @param because see above
     */
    static RunChanges between(
            Map<String, String> before, Map<String, String> after, List<String> because) {
        List<String> fresh = new ArrayList<>();
        List<String> regraded = new ArrayList<>();
        new TreeMap<>(after)
                .forEach(
                        (id, grade) -> {
                            String old = before.get(id);
                            if (old == null) {
                                fresh.add(id);
                            } else if (!old.equals(grade)) {
                                regraded.add(id + " " + old + " to " + grade);
                            }
                        });
        List<String> gone =
                before.keySet().stream().filter(id -> !after.containsKey(id)).sorted().toList();
        return new RunChanges(fresh, gone, regraded, because);
    }

    /**
     * What was done to a case after a run.
     *
     * @param log the whole custody log
     * @param run the run's entry in it
     * @param parametersChanged true where the next run has other parameters
     */
    static List<String> since(List<LogEntry> log, long run, boolean parametersChanged) {
        Map<String, Integer> acts = new TreeMap<>();
        for (LogEntry entry : log) {
            if (entry.seq() > run) {
                acts.merge(phrase(entry.what()), 1, Integer::sum);
            }
        }
        acts.remove("");
        List<String> because = new ArrayList<>();
        if (parametersChanged) {
            because.add("other parameters");
        }
        acts.forEach(
                (act, times) -> because.add(times == 1 ? act : act + " (" + times + " times)"));
        return because;
    }

    private static String phrase(String what) {
        return switch (what) {
            case "import.end" -> "an import";
            case "link" -> "a link between accounts";
            case "unlink" -> "a link taken back";
            case "undo", "redo" -> "an " + what;
            case "prompting" -> "a record marked as prompting";
            case "expunge" -> "an expunging";
            default -> "";
        };
    }

    Map<String, Object> map() {
        Map<String, Object> all = new TreeMap<>();
        all.put("new", fresh);
        all.put("gone", gone);
        all.put("regraded", regraded);
        all.put("because", because);
        return all;
    }

    /** In words, for example {@code 2 new findings, 1 gone, after an import}. */
    String words() {
        if (fresh.isEmpty() && gone.isEmpty() && regraded.isEmpty()) {
            return "the same findings and grades as in the run before";
        }
        List<String> parts = new ArrayList<>();
        add(parts, fresh.size(), "new");
        add(parts, gone.size(), "gone");
        add(parts, regraded.size(), "with another grade");
        return String.join(", ", parts)
                + " since the run before"
                + (because.isEmpty()
                        ? "; nothing that was done to the case in between explains it"
                        : ", after " + String.join(" and ", because));
    }

    private static void add(List<String> parts, int count, String what) {
        if (count > 0) {
            parts.add(count + " " + what);
        }
    }
}
