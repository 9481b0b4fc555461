package org.harrow.detect.template;

import java.io.Serializable;
import java.util.HexFormat;
import java.util.List;
import org.harrow.detect.Item;
import org.harrow.detect.Rank;

/**
 * A text as this detector needs it.
 *
 * @param rank when and which
 * @param operator who wrote it
 * @param exemplar true where the analyst marked it
 * @param words in order, at most 400
 * @param ground what of it can be checked
 */
record Text(Rank rank, String operator, boolean exemplar, List<String> words, Ground ground)
        implements Item {
    Text {
        words = List.copyOf(words);
    }

    /**
     * @param score resolved anchors count 1, others .25, contradicted ones -1; per hundred words
     * @param anchors how many there are
     * @param resolved how many resolve in the case
     * @param kinds of those that resolve, quotations and references to the thread apart
     * @param english true where it seems to be
     */
    record Ground(double score, int anchors, int resolved, int kinds, boolean english)
            implements Serializable {
        /** Two resolved anchors of different kinds: a concrete problem. */
        boolean isConcrete() {
            return kinds >= 2;
        }
    }

    String id() {
        HexFormat hex = HexFormat.of();
        return hex.toHexDigits(rank.high()) + hex.toHexDigits(rank.low());
    }
}
