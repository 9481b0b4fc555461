package org.harrow.resolve;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.harrow.model.Kind;
import org.harrow.model.TimeInterval;
import org.jspecify.annotations.Nullable;

/**
 * Texts that two listings of a thread hold differently: an edit, after the older listing was made
 * and not after the text's own last update. GitHub moves that update time for other reasons too
 * (hiding, reactions, moderation): where it moved and the text did not, that is told apart and
 * never called an edit.
 */
final class Edits {
    private final RawCase raw;
    private final RawDrafts d;
    private final Threads threads;
    private final List<Change> out;

    Edits(RawCase raw, Threads threads, List<Change> out) {
        this.raw = raw;
        this.d = raw.drafts();
        this.threads = threads;
        this.out = out;
    }

    /** A record as one listing holds it. */
    private record Sight(Snapshot in, int row) {}

    /**
     * @param snapshots of one thread, oldest first
     * @param told objects whose edits a record tells
     */
    void find(List<Snapshot> snapshots, Set<Long> told) {
        Set<Integer> keys = new LinkedHashSet<>();
        snapshots.forEach(s -> keys.addAll(s.records.keySet()));
        for (int key : keys) {
            Sight last = null;
            for (Snapshot next : snapshots) {
                Integer record = next.records.get(key);
                int row = record == null ? -1 : threads.mainRow(record);
                if (row >= 0 && isText(row)) {
                    Sight now = new Sight(next, row);
                    if (last != null && last.row != row) {
                        compare(last, now, told);
                    }
                    last = now;
                }
            }
        }
    }

    private boolean isText(int row) {
        return d.shape[row] == RawDrafts.THREAD || Vanishing.isText(d.shape[row]);
    }

    private void compare(Sight before, Sight after, Set<Long> told) {
        int a = before.row;
        int b = after.row;
        boolean sameAction = d.keyHigh[a] == d.keyHigh[b] && d.keyLow[a] == d.keyLow[b];
        boolean sameTime = d.lo[a] == d.lo[b] && d.hi[a] == d.hi[b];
        if (!sameAction || !sameTime) {
            return;
        }
        boolean sameText =
                d.versionHigh[a] == d.versionHigh[b] && d.versionLow[a] == d.versionLow[b];
        if (!sameText && !(d.object[b] != 0 && told.contains(d.object[b]))) {
            edited(before, after);
        } else if (sameText && d.shape[a] != RawDrafts.THREAD) {
            moved(before, after);
        }
    }

    private void edited(Sight before, Sight after) {
        TimeInterval updated = raw.lookup().updated().apply(after.row);
        long from = Math.max(before.in.capture.at(), d.isDated(before.row) ? d.lo[before.row] : 0);
        long to = after.in.capture.at();
        if (updated != null && updated.hi() >= from && d.shape[after.row] != RawDrafts.THREAD) {
            to = Math.min(to, updated.hi());
        }
        if (to < from || before.in.capture.at() == RawDrafts.UNDATED) {
            return;
        }
        boolean gone = isTakenAway(before.row, after.row);
        Map<String, String> attributes =
                described(
                        before,
                        after,
                        gone ? "text_gone" : "edited_between_listings",
                        gone
                                ? "The older listing holds its text, the newer one only its place; the"
                                        + " record does not say who removed it."
                                : "The text differs between the two listings; the record does not"
                                        + " say who changed it.");
        out.add(
                new Change(
                        after.row,
                        gone ? Kind.DELETED : Kind.EDITED,
                        new TimeInterval(from, to),
                        gone ? "text gone" : "edited",
                        attributes));
    }

    /** What venues leave of a deleted text: its place without words. A thread keeps its title. */
    private boolean isTakenAway(int before, int after) {
        return d.shape[after] != RawDrafts.THREAD
                && raw.lookup().text().apply(after).isEmpty()
                && !raw.lookup().text().apply(before).isEmpty();
    }

    private void moved(Sight before, Sight after) {
        TimeInterval was = raw.lookup().updated().apply(before.row);
        TimeInterval is = raw.lookup().updated().apply(after.row);
        if (was == null || is == null || was.equals(is) || is.lo() < was.lo()) {
            return;
        }
        Map<String, String> attributes =
                described(
                        before,
                        after,
                        "updated_at_moved",
                        "The record's update time moved and its text did not: no edit. The venue"
                                + " does so when a text is hidden or reacted to, and for other"
                                + " reasons.");
        attributes.put("updated_before", TimeInterval.format(was.lo()));
        out.add(new Change(after.row, Kind.OTHER, is, "moved " + is.lo(), attributes));
    }

    private static Map<String, String> described(
            Sight before, Sight after, @Nullable String event, String because) {
        Map<String, String> out = new TreeMap<>();
        out.put("event", String.valueOf(event));
        out.put("because", because);
        out.put("listing_before", before.in.described());
        out.put("listing_after", after.in.described());
        return out;
    }
}
