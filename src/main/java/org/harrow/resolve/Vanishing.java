package org.harrow.resolve;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.harrow.model.Kind;
import org.harrow.model.TimeInterval;

/**
 * What an older listing of a thread or of an account's posts holds and a newer one does not. A text
 * that is gone was deleted or hidden, by whom no record says; other entries that are gone
 * (rewritten commits, names no longer mentioned) are told apart and are nobody's deletion.
 *
 * <p>A listing that is not known to be whole counts only between two records that it still holds:
 * one page does not say that the records of another page are gone. Where more than a third of what
 * lies between is missing, it was asked for otherwise (only what was updated since, for example).
 */
final class Vanishing {
    /** What speaks against it where a listing is a page or an answer. */
    private static final String MAYBE_CUT =
            " The newer listing does not say that it is whole: the text is missing between others"
                    + " that both hold, and an answer that was cut or filtered otherwise would look"
                    + " the same.";

    private final RawDrafts d;
    private final Threads threads;
    private final List<Change> out;

    Vanishing(RawDrafts d, Threads threads, List<Change> out) {
        this.d = d;
        this.threads = threads;
        this.out = out;
    }

    /** Objects that a record says were deleted: no need to infer it. */
    static Set<Long> told(RawDrafts d, Kind kind) {
        byte wanted = Numbers.of(kind);
        Set<Long> told = new LinkedHashSet<>();
        for (int row = 0; row < d.size; row++) {
            if (d.kind[row] == wanted && d.object[row] != 0) {
                told.add(d.object[row]);
            }
        }
        return told;
    }

    /**
     * @param snapshots of one thread, oldest first
     * @param told objects whose deletion a record tells
     * @return for each pair of listings, how many records of each shape are gone
     */
    List<Gone> find(List<Snapshot> snapshots, Set<Long> told) {
        Map<String, Gone> gone = new TreeMap<>();
        Set<Integer> keys = new LinkedHashSet<>();
        snapshots.forEach(s -> keys.addAll(s.records.keySet()));
        for (int key : keys) {
            follow(key, snapshots, told, gone);
        }
        return List.copyOf(gone.values());
    }

    private void follow(int key, List<Snapshot> snapshots, Set<Long> told, Map<String, Gone> gone) {
        Snapshot last = null;
        Snapshot missed = null;
        List<Snapshot> holding = new ArrayList<>();
        for (Snapshot next : snapshots) {
            Integer record = next.records.get(key);
            if (record != null) {
                if (missed != null && last != null) {
                    restored(record, missed, next);
                }
                holding.add(next);
                last = next;
                missed = null;
            } else if (last != null && missed == null && isGone(key, holding, next)) {
                int before = last.records.getOrDefault(key, -1);
                Snapshot from = last;
                gone.computeIfAbsent(from.described() + next.described(), k -> new Gone(from, next))
                        .add(threads.shape(before));
                vanished(before, last, next, told);
                missed = next;
            }
        }
    }

    /**
     * @param holding the listings that hold it, the last one being the newest before {@code after}
     */
    private boolean isGone(int key, List<Snapshot> holding, Snapshot after) {
        Snapshot before = holding.getLast();
        int record = before.records.getOrDefault(key, -1);
        int shape = threads.shape(record);
        if (threads.isRoot(record, after.place.by())
                || !after.hasRootOf(before)
                || after.place.trust() == Listings.Trust.DAMAGED
                || !after.covers(shape)
                || before.capture.at() >= after.capture.at()) {
            return false;
        }
        return after.place.isWhole()
                || holding.stream().anyMatch(s -> isEnclosed(key, shape, s, after));
    }

    /** Both an earlier and a later record of the old listing are still in the new one. */
    private boolean isEnclosed(int key, int shape, Snapshot before, Snapshot after) {
        boolean lines = shape == RawDrafts.LINE_COMMENT;
        return before.survival(after, lines, threads::shape).encloses(before.position(key));
    }

    private void vanished(int record, Snapshot from, Snapshot to, Set<Long> told) {
        int row = threads.mainRow(record);
        if (row < 0 || (d.object[row] != 0 && told.contains(d.object[row]))) {
            return;
        }
        boolean text = isText(d.shape[row]);
        String because =
                text
                        ? "It stood in the older listing and no longer stands in the newer one; the"
                                + " record does not say who removed it or why."
                                + (to.place.isWhole() ? "" : MAYBE_CUT)
                        : "This entry of the timeline stood in the older listing and no longer"
                                + " stands in the newer one; that is no deletion by an account.";
        Map<String, String> attributes = new TreeMap<>();
        attributes.put("event", text ? "vanished" : "no_longer_listed");
        attributes.put("because", because);
        attributes.put("listing_before", from.described());
        attributes.put("listing_after", to.described());
        out.add(
                new Change(
                        row,
                        text ? Kind.DELETED : Kind.OTHER,
                        new TimeInterval(from.capture.at(), to.capture.at()),
                        "vanished " + from.place.sha256(),
                        attributes));
    }

    private void restored(int record, Snapshot from, Snapshot to) {
        int row = threads.mainRow(record);
        if (row < 0 || !isText(d.shape[row]) || from.capture.at() >= to.capture.at()) {
            return;
        }
        Map<String, String> attributes = new TreeMap<>();
        attributes.put("event", "reappeared");
        attributes.put(
                "because", "It is missing in the older listing and stands in the newer one again.");
        attributes.put("listing_before", from.described());
        attributes.put("listing_after", to.described());
        out.add(
                new Change(
                        row,
                        Kind.RESTORED,
                        new TimeInterval(from.capture.at(), to.capture.at()),
                        "reappeared " + to.place.sha256(),
                        attributes));
    }

    static boolean isText(int shape) {
        return shape == RawDrafts.COMMENT
                || shape == RawDrafts.POST
                || shape == RawDrafts.REVIEW
                || shape == RawDrafts.LINE_COMMENT;
    }
}
