package org.harrow.resolve;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.harrow.model.Adjacency;
import org.harrow.model.Clock;

/** The raw rows of a case and one more for each change, so that all else treats them alike. */
final class WithHistory {
    private WithHistory() {}

    static RawCase of(RawCase raw, List<Change> changes) {
        if (changes.isEmpty()) {
            return raw;
        }
        RawDrafts d = raw.drafts().plus(changes.size());
        for (int i = 0; i < changes.size(); i++) {
            fill(d, raw.drafts().size + i, changes.get(i));
        }
        return new RawCase(
                d,
                new RawDrafts.Pointers(
                        longer(raw.pointers().links(), d.size),
                        longer(raw.pointers().mentions(), d.size)),
                raw.accounts(),
                raw.artifacts(),
                raw.listings(),
                raw.lookup());
    }

    private static void fill(RawDrafts d, int row, Change change) {
        int of = change.row();
        d.draft[row] = d.draft[of];
        d.record[row] = d.record[of];
        d.rank[row] = d.rank[of];
        d.source[row] = d.source[of];
        d.artifact[row] = d.artifact[of];
        d.owner[row] = d.owner[of];
        d.object[row] = d.object[of];
        d.shape[row] = d.shape[of];
        d.account[row] = -1;
        d.kind[row] = Numbers.of(change.kind());
        d.clock[row] = Numbers.of(Clock.SERVER);
        d.derived[row] = true;
        d.lo[row] = change.at().lo();
        d.hi[row] = change.at().hi();
        HexFormat hex = HexFormat.of();
        ByteBuffer key =
                ByteBuffer.wrap(
                        sha256(
                                change.name()
                                        + " "
                                        + hex.toHexDigits(d.keyHigh[of])
                                        + hex.toHexDigits(d.keyLow[of])
                                        + " "
                                        + hex.toHexDigits(d.versionHigh[of])
                                        + hex.toHexDigits(d.versionLow[of])));
        d.keyHigh[row] = key.getLong();
        d.keyLow[row] = key.getLong();
        d.versionHigh[row] = d.keyHigh[row];
        d.versionLow[row] = d.keyLow[row];
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Adjacency longer(Adjacency lists, int rows) {
        int[] start = Arrays.copyOf(lists.start(), rows + 1);
        Arrays.fill(start, lists.start().length, rows + 1, lists.to().length);
        return new Adjacency(start, lists.to());
    }
}
