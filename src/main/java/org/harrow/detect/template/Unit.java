package org.harrow.detect.template;

import java.io.Serializable;
import java.util.List;
import org.harrow.detect.Item;
import org.harrow.detect.Rank;

/**
 * One account, by its most pitch-like text.
 *
 * @param operator the account name that sorts first
 * @param place which half it is in, how many exemplars there are, the text's id
 * @param score pitch less what is grounded
 * @param pitch of the text
 * @param ground what of it can be checked
 */
record Unit(String operator, Place place, double score, Pitch pitch, Text.Ground ground)
        implements Item {

    /**
     * @param half 0 or 1
     * @param exemplars that were marked
     * @param id of the text
     */
    record Place(int half, int exemplars, String id) implements Serializable {}

    /**
     * @param mean weight over all words
     * @param hits words of the exemplars
     * @param words altogether
     * @param shown the heaviest
     */
    record Pitch(double mean, int hits, int words, List<String> shown) implements Serializable {
        Pitch {
            shown = List.copyOf(shown);
        }
    }

    @Override
    public Rank rank() {
        return Rank.of(operator);
    }
}
