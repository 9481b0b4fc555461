package org.harrow.detect.repetition;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.harrow.model.TimeInterval;
import org.harrow.text.Sign;
import org.jspecify.annotations.Nullable;

/**
 * Posts of one operator that say nearly the same.
 *
 * @param first place of its first post among the operator's
 * @param counts how many, how alike
 * @param shown what the finding shows
 * @param signs how many of the posts show each sign
 * @param engagement what they were answered
 */
record Cluster(
        int first, Counts counts, Shown shown, Map<Sign, Integer> signs, Engagement engagement)
        implements Serializable {
    Cluster {
        signs = new TreeMap<>(signs);
    }

    /**
     * @param posts altogether
     * @param copies in the densest span, a broadcast counted once
     * @param broadcasts posts that are one with an earlier one at another venue
     * @param least similarity to the middle text: word pieces, or constant words of a template
     * @param template true for the second tier
     */
    record Counts(int posts, int copies, int broadcasts, double least, boolean template)
            implements Serializable {}

    /**
     * @param ids of the posts in the densest span, in order, the first 100
     * @param span from the first to the last of them
     * @param places threads, or posts that stand alone, that they are on
     * @param standing what of them stands in a place of the account's own, or answers somebody
     * @param concentration p of so dense a stretch if the texts were dealt by chance over the
     *     account's own times, or null where that says nothing
     */
    record Shown(
            List<String> ids,
            TimeInterval span,
            List<String> places,
            Standing standing,
            @Nullable Double concentration)
            implements Serializable {
        Shown {
            ids = List.copyOf(ids);
            places = List.copyOf(places);
        }
    }

    /**
     * @param own posts in places of the account's own
     * @param answers posts that answer another
     * @param words in the middle text
     */
    record Standing(int own, int answers, int words) implements Serializable {}

    /**
     * Measured late enough, the cluster beside the account's other posts.
     *
     * @param measured posts of the cluster whose engagement is known
     * @param none of these without any
     * @param others other posts of the account whose engagement is known
     * @param othersNone of these without any
     */
    record Engagement(int measured, int none, int others, int othersNone) implements Serializable {}

    /** One that chance dealt: nothing but how many. */
    static Cluster bare(int copies) {
        return new Cluster(
                0,
                new Counts(copies, copies, 0, 1, false),
                new Shown(
                        List.of(), new TimeInterval(0, 0), List.of(), new Standing(0, 0, 0), null),
                Map.of(),
                new Engagement(0, 0, 0, 0));
    }

    int copies() {
        return counts.copies();
    }

    /** True where at least half of the posts show the sign. */
    boolean shows(Sign sign) {
        return 2 * signs.getOrDefault(sign, 0) >= counts.posts();
    }
}
