package org.harrow.text;

import java.util.Arrays;
import java.util.List;

/**
 * A text with slots: how much of one text comes back in another in the same order, whatever stands
 * in between.
 */
public final class Template {
    /** Words that are compared of one text. */
    private static final int MOST = 200;

    private Template() {}

    /** The first 200 words as numbers, which are small to keep. */
    public static int[] of(List<String> words) {
        return words.stream().limit(MOST).mapToInt(String::hashCode).toArray();
    }

    /**
     * Share of the longer text's words that stand in both in the same order (longest common
     * subsequence over the first 200 words): the constant part of the template.
     */
    public static double constant(int[] a, int[] b) {
        int longer = Math.max(a.length, b.length);
        return longer == 0 ? 0 : (double) common(a, b) / longer;
    }

    /** The numbers of a text in ascending order, for {@link #atMost}. */
    public static int[] sorted(int[] text) {
        int[] sorted = text.clone();
        Arrays.sort(sorted);
        return sorted;
    }

    /**
     * What {@link #constant} can be at most: the share of words that stand in both in any order, in
     * a hundredth of the time.
     *
     * @param a numbers of one text, ascending
     * @param b of the other, likewise
     */
    public static double atMost(int[] a, int[] b) {
        int both = 0;
        for (int i = 0, j = 0; i < a.length && j < b.length; ) {
            both += a[i] == b[j] ? 1 : 0;
            boolean first = a[i] <= b[j];
            j += a[i] >= b[j] ? 1 : 0;
            i += first ? 1 : 0;
        }
        int longer = Math.max(a.length, b.length);
        return longer == 0 ? 0 : (double) both / longer;
    }

    private static int common(int[] a, int[] b) {
        int[] best = new int[b.length + 1];
        for (int word : a) {
            int diagonal = 0;
            for (int j = 1; j <= b.length; j++) {
                int above = best[j];
                best[j] = word == b[j - 1] ? diagonal + 1 : Math.max(best[j], best[j - 1]);
                diagonal = above;
            }
        }
        return best[b.length];
    }
}
