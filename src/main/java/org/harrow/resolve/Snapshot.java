package org.harrow.resolve;

import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import org.harrow.model.TimeInterval;

/** One thread as one listing holds it. */
final class Snapshot {
    final Listings.Place place;
    final CaptureTimes.Capture capture;

    /** Records by key, in the order of the listing. */
    final Map<Integer, Integer> records = new LinkedHashMap<>();

    private final Map<Integer, Integer> positions = new LinkedHashMap<>();
    private final IdentityHashMap<Snapshot, Survival> survivals = new IdentityHashMap<>();
    private final IdentityHashMap<Snapshot, Survival> lineSurvivals = new IdentityHashMap<>();
    private final boolean[] shapes = new boolean[RawDrafts.SHAPES];

    Snapshot(Listings.Place place, CaptureTimes.Capture capture) {
        this.place = place;
        this.capture = capture;
    }

    /**
     * @param shape of the record's main draft
     */
    void add(int key, int record, int shape) {
        positions.putIfAbsent(key, positions.size());
        records.put(key, record);
        shapes[shape] = true;
    }

    /** True where a record of this shape would stand in it. A timeline lists comments, too. */
    boolean covers(int shape) {
        boolean timeline =
                place.by() == Listings.By.THREAD
                        && shapes[RawDrafts.ENTRY]
                        && shape != RawDrafts.LINE_COMMENT;
        return place.isWhole() || shapes[shape] || timeline;
    }

    /** True where the same record was asked for: other answers hold other parts of a tree. */
    boolean hasRootOf(Snapshot other) {
        return place.by() != Listings.By.TREE || first().equals(other.first());
    }

    /** True for the record that an answer was asked for. */
    boolean isRoot(int key) {
        return place.by() == Listings.By.TREE && first().filter(root -> root == key).isPresent();
    }

    private Optional<Integer> first() {
        return records.keySet().stream().findFirst();
    }

    /** Where in the listing a record stands; it must be there. */
    int position(int key) {
        return positions.getOrDefault(key, -1);
    }

    /** What of it a later listing still holds; computed once for each. */
    Survival survival(Snapshot after, boolean lines, IntUnaryOperator shape) {
        return (lines ? lineSurvivals : survivals)
                .computeIfAbsent(after, s -> Survival.of(this, s, lines, shape));
    }

    /** {@code a.json (sha256 …, made 2026-…, as its name says)}. */
    String described() {
        return place.name()
                + " (sha256 "
                + place.sha256()
                + ", made "
                + TimeInterval.format(capture.at())
                + ", "
                + capture.from().words()
                + ")";
    }
}
