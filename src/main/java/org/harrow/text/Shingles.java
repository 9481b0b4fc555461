package org.harrow.text;

import com.dynatrace.hash4j.hashing.Hasher64;
import com.dynatrace.hash4j.hashing.Hashing;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;

/**
 * A text as the set of its overlapping pieces (Broder 1997): triples of words from 15 words on,
 * runs of five characters from 8, below that the whole text is one piece, because a short text that
 * almost equals another says nothing.
 */
public final class Shingles {
    /** Words from which on triples are taken. */
    static final int LONG = 15;

    /** Words from which on runs of characters are taken. */
    public static final int SHORT = 8;

    private static final int WORDS = 3;
    private static final int CHARACTERS = 5;

    /** Pieces that are kept of one text: the smallest hashes, which are a fair sample. */
    private static final int MOST = 1_000;

    private static final Hasher64 HASH = Hashing.komihash5_0();

    private Shingles() {}

    /** Hashes of the pieces, rising, without repetition; of at most 1,000 pieces. */
    public static long[] of(List<String> words) {
        LongStream hashes;
        if (words.size() >= LONG) {
            long[] each = words.stream().mapToLong(HASH::hashCharsToLong).toArray();
            hashes = LongStream.range(0, each.length - WORDS + 1L).map(i -> triple(each, (int) i));
        } else {
            String text = String.join(" ", words);
            int pieces = words.size() < SHORT ? 1 : Math.max(1, text.length() - CHARACTERS + 1);
            int length = words.size() < SHORT ? text.length() : CHARACTERS;
            hashes =
                    LongStream.range(0, pieces)
                            .map(
                                    i ->
                                            HASH.hashCharsToLong(
                                                    text.subSequence(
                                                            (int) i,
                                                            Math.min(
                                                                    text.length(),
                                                                    (int) i + length))));
        }
        long[] sorted = hashes.sorted().distinct().toArray();
        return sorted.length <= MOST ? sorted : Arrays.copyOf(sorted, MOST);
    }

    private static long triple(long[] each, int i) {
        return HASH.hashLongLongLongToLong(each[i], each[i + 1], each[i + 2]);
    }

    /** Share of pieces that two texts have in common (Jaccard 1901); 0 where one has none. */
    public static double similarity(long[] a, long[] b) {
        int i = 0;
        int j = 0;
        int common = 0;
        while (i < a.length && j < b.length) {
            if (a[i] == b[j]) {
                common++;
                i++;
                j++;
            } else if (a[i] < b[j]) {
                i++;
            } else {
                j++;
            }
        }
        return common == 0 ? 0 : (double) common / (a.length + b.length - common);
    }
}
