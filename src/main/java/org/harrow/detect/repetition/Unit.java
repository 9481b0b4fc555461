package org.harrow.detect.repetition;

import java.io.Serializable;
import java.util.List;
import org.harrow.detect.Item;
import org.harrow.detect.Rank;

/**
 * One account, or accounts linked as one operator, with what it repeats.
 *
 * @param operator the account name that sorts first
 * @param venue of most of its posts
 * @param size how much was read
 * @param clusters that reach the number of copies; near-identical ones before templates
 * @param timeline all its posts
 */
record Unit(String operator, String venue, Size size, List<Cluster> clusters, Timeline timeline)
        implements Item {
    Unit {
        clusters = List.copyOf(clusters);
    }

    /**
     * @param posts that were read
     * @param unread beyond them
     */
    record Size(int posts, long unread) implements Serializable {}

    @Override
    public Rank rank() {
        return Rank.of(operator);
    }
}
