package org.harrow.text;

import java.util.List;

/**
 * A text with slots: how much of one text comes back in another in the same order, whatever stands
 * in between.
 */
public final class Template {
    /** Words that are compared of one text. */
    private static final int MOST = 200;

    private Template() {}

    /**
     * Share of the longer text's words that stand in both in the same order (longest common
     * subsequence over the first 200 words): the constant part of the template.
     */
    public static double constant(List<String> a, List<String> b) {
        List<String> first = a.subList(0, Math.min(MOST, a.size()));
        List<String> second = b.subList(0, Math.min(MOST, b.size()));
        int longer = Math.max(first.size(), second.size());
        return longer == 0 ? 0 : (double) common(first, second) / longer;
    }

    private static int common(List<String> a, List<String> b) {
        int[] best = new int[b.size() + 1];
        for (String word : a) {
            int diagonal = 0;
            for (int j = 1; j <= b.size(); j++) {
                int above = best[j];
                best[j] = word.equals(b.get(j - 1)) ? diagonal + 1 : Math.max(best[j], best[j - 1]);
                diagonal = above;
            }
        }
        return best[b.size()];
    }
}
