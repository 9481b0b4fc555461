package org.harrow.engine;

import java.util.List;
import java.util.Set;
import org.harrow.model.CaseException;
import org.harrow.model.LogEntry;

/** Whether the findings of a case were measured on what the case holds now. */
public final class Staleness {
    /** Acts that change what is measured. */
    private static final Set<String> CHANGES =
            Set.of(
                    "import.start",
                    "link",
                    "unlink",
                    "exemplar",
                    "parameters",
                    "rule",
                    "rule.remove",
                    "expunge");

    private Staleness() {}

    /**
     * True where something was imported, linked, set or taken back after detectors last ran, so
     * that running them again may give other findings; false where none ever ran.
     */
    public static boolean of(CaseSession session) throws CaseException {
        List<LogEntry> log = session.log();
        for (LogEntry entry : log.reversed()) {
            if (entry.what().equals("detect")) {
                return false;
            }
            if (CHANGES.contains(act(entry))) {
                return log.stream().anyMatch(e -> e.what().equals("detect"));
            }
        }
        return false;
    }

    /** What was done, or what an undo took back or a redo brought back. */
    private static String act(LogEntry entry) {
        boolean names = entry.what().equals("undo") || entry.what().equals("redo");
        Object named = names ? Attributes.object(entry.body()).get("what") : null;
        return named instanceof String what ? what : entry.what();
    }
}
