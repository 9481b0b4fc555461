package org.harrow.draw.reaction;

import java.util.List;
import org.harrow.draw.Timeline;

/**
 * A case prepared for the views of reactions.
 *
 * @param timeline columns, findings and links
 * @param reactions of its triggers
 * @param yardsticks counted elsewhere, by venue of the case
 */
public record Study(Timeline timeline, Reactions reactions, List<Yardstick> yardsticks) {
    public Study {
        yardsticks = List.copyOf(yardsticks);
    }
}
