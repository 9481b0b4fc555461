package org.harrow.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.harrow.model.Coverage;
import org.harrow.model.Kind;

/**
 * What successive listings of the same threads tell beyond their records.
 *
 * @param changes actions that follow from two listings
 * @param gone what is no longer listed, by thread and pair of listings
 */
record History(List<Change> changes, List<Coverage> gone) {
    private static final History NONE = new History(List.of(), List.of());

    static History of(RawCase raw) {
        if (raw.listings().places().size() < 2) {
            return NONE;
        }
        RawDrafts d = raw.drafts();
        Threads threads = new Threads(raw);
        Map<Integer, List<Snapshot>> several = threads.several();
        if (several.isEmpty()) {
            return NONE;
        }
        List<Change> changes = new ArrayList<>();
        List<Coverage> gone = new ArrayList<>();
        Vanishing vanishing = new Vanishing(d, threads, changes);
        Edits edits = new Edits(raw, threads, changes);
        Set<Long> deleted = Vanishing.told(d, Kind.DELETED);
        Set<Long> edited = Vanishing.told(d, Kind.EDITED);
        several.forEach(
                (thread, snapshots) -> {
                    String name = Threads.name(raw, thread, snapshots, threads);
                    vanishing.find(snapshots, deleted).forEach(g -> gone.add(g.told(name)));
                    edits.find(snapshots, edited);
                });
        return new History(List.copyOf(changes), List.copyOf(gone));
    }
}
