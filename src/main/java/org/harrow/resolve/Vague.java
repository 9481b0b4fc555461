package org.harrow.resolve;

import java.util.List;

/**
 * Tellings that say less of the same action are no version of it: one with a wider, derived time
 * and the same text (an archive that knows only between when a review came), and one without text
 * whose time is that of the event around it (the public stream tells some texts by number alone).
 */
final class Vague {
    /**
     * The public stream trails what it tells by 4 s at most, as seen in 791 comments of an hour.
     */
    private static final long TRAILING = 10_000_000L;

    private final RawCase raw;
    private final RawDrafts d;

    Vague(RawCase raw) {
        this.raw = raw;
        this.d = raw.drafts();
    }

    /** The versions that no other one says better; never none. */
    List<List<Integer>> without(List<List<Integer>> versions) {
        if (versions.stream().noneMatch(v -> d.derived[v.getFirst()])) {
            return versions;
        }
        List<List<Integer>> out =
                versions.stream()
                        .filter(
                                vague ->
                                        versions.stream()
                                                .noneMatch(
                                                        other ->
                                                                isBetter(
                                                                        other.getFirst(),
                                                                        vague.getFirst())))
                        .toList();
        return out.isEmpty() ? versions : out;
    }

    private boolean isBetter(int row, int vague) {
        if (!d.derived[vague] || d.derived[row] || !d.isDated(row) || !d.isDated(vague)) {
            return false;
        }
        String text = raw.lookup().text().apply(vague);
        boolean within = d.lo[row] >= d.lo[vague] && d.hi[row] <= d.hi[vague];
        boolean trails = d.lo[vague] >= d.lo[row] && d.lo[vague] - d.lo[row] <= TRAILING;
        return text.isEmpty()
                ? within || trails
                : within && text.equals(raw.lookup().text().apply(row));
    }
}
