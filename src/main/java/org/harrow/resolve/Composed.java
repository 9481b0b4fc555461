package org.harrow.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.harrow.model.Kind;

/**
 * Archives that leave ids out name a comment by its author and time. Where another source tells of
 * one comment by this account on this thread at this time with these words, and names it by its id,
 * both tell of that one. Two such comments stay apart from it: nothing says which one it is.
 */
final class Composed {
    private static final byte COMMENTED = Numbers.of(Kind.COMMENTED);
    private static final int NONE = -1;
    private static final int SEVERAL = -2;

    private final RawCase raw;
    private final RawDrafts d;
    private final int[] accounts;
    private final ArtifactTable artifacts;

    /** What two tellings of one comment have in common, but for the words. */
    private record Deed(int artifact, int account, long lo, byte shape) {}

    private Composed(RawCase raw, int[] accounts, ArtifactTable artifacts) {
        this.raw = raw;
        this.d = raw.drafts();
        this.accounts = accounts;
        this.artifacts = artifacts;
    }

    /** Gives composed tellings the key of the comment that they tell of. */
    static void join(RawCase raw, int[] accounts, ArtifactTable artifacts) {
        new Composed(raw, accounts, artifacts).join();
    }

    private void join() {
        Map<Deed, List<Integer>> without = new HashMap<>();
        for (int row = 0; row < d.size; row++) {
            if (d.composed[row] && isComment(row)) {
                without.computeIfAbsent(deed(row), k -> new ArrayList<>()).add(row);
            }
        }
        if (without.isEmpty()) {
            return;
        }
        Map<Integer, Integer> named = new HashMap<>();
        for (int row = 0; row < d.size; row++) {
            if (!d.composed[row] && isComment(row)) {
                for (int other : without.getOrDefault(deed(row), List.of())) {
                    if (text(row).equals(text(other))) {
                        int known = named.getOrDefault(other, NONE);
                        named.put(other, known == NONE || sameKey(known, row) ? row : SEVERAL);
                    }
                }
            }
        }
        named.forEach(this::name);
    }

    private void name(int row, int as) {
        if (as >= 0) {
            d.keyHigh[row] = d.keyHigh[as];
            d.keyLow[row] = d.keyLow[as];
            d.versionHigh[row] = d.versionHigh[as];
            d.versionLow[row] = d.versionLow[as];
        }
    }

    private boolean isComment(int row) {
        return d.kind[row] == COMMENTED && d.isDated(row) && d.account[row] >= 0;
    }

    private Deed deed(int row) {
        return new Deed(artifacts.of(d, row), accounts[d.account[row]], d.lo[row], d.shape[row]);
    }

    /** Of several versions that tell the same, the one with the lowest exhibit gives its key. */
    private boolean sameKey(int known, int row) {
        return known >= 0 && d.keyHigh[known] == d.keyHigh[row] && d.keyLow[known] == d.keyLow[row];
    }

    private String text(int row) {
        return raw.lookup().text().apply(row);
    }
}
