package org.harrow.casefile;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.harrow.model.LogEntry;

/**
 * Which acts of the custody log are in force. Undo and redo are entries of their own that name an
 * earlier act, so they survive a restart and nothing is ever taken out of the log.
 */
public final class Acts {
    /** The entries that can be undone; everything else only says what happened. */
    private static final Set<String> UNDOABLE =
            Set.of(
                    "basket.add",
                    "basket.caption",
                    "basket.move",
                    "basket.remove",
                    "claim",
                    "exemplar",
                    "graph.place",
                    "import.start",
                    "link",
                    "marker",
                    "marker.remove",
                    "measure",
                    "measure.remove",
                    "unlink",
                    "note",
                    "note.withdraw",
                    "parameters",
                    "prompting",
                    "question",
                    "retention",
                    "rule",
                    "rule.remove",
                    "search.save",
                    "state",
                    "title",
                    "triage");

    private final Deque<LogEntry> done = new ArrayDeque<>();
    private final Deque<LogEntry> undone = new ArrayDeque<>();
    private final Set<Long> outOfForce = new HashSet<>();

    /** Reads a whole log, oldest first. */
    public Acts(List<LogEntry> log) {
        for (LogEntry entry : log) {
            switch (entry.what()) {
                case "undo" -> move(done, undone);
                case "redo" -> move(undone, done);
                default -> act(entry);
            }
        }
        undone.forEach(e -> outOfForce.add(e.seq()));
    }

    private void act(LogEntry entry) {
        if (UNDOABLE.contains(entry.what())) {
            done.push(entry);
            undone.forEach(e -> outOfForce.add(e.seq()));
            undone.clear();
        }
    }

    private static void move(Deque<LogEntry> from, Deque<LogEntry> to) {
        if (!from.isEmpty()) {
            to.push(from.pop());
        }
    }

    /** Every kind of act that can be taken back. */
    public static Set<String> undoable() {
        return UNDOABLE;
    }

    /** The act that undo would take back. */
    public Optional<LogEntry> toUndo() {
        return Optional.ofNullable(done.peek());
    }

    /** The act that redo would bring back. */
    public Optional<LogEntry> toRedo() {
        return Optional.ofNullable(undone.peek());
    }

    /** True where the act with this number stands. */
    public boolean inForce(long seq) {
        return !outOfForce.contains(seq);
    }

    /** The body of the entry that takes an act back or brings it back. */
    public static Map<String, ?> naming(LogEntry act) {
        return Map.of("act", act.seq(), "what", act.what());
    }
}
