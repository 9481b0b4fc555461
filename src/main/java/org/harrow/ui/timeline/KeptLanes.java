package org.harrow.ui.timeline;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.harrow.draw.Grouping;
import org.harrow.draw.Lanes;
import org.harrow.draw.Timeline;
import org.harrow.ui.settings.Seen;

/**
 * How lanes are arranged, as a workstation may remember it.
 *
 * @param grouping what a lane stands for
 * @param pinned hashes of the names of lanes that stay on top: nothing that a case holds is written
 *     outside of it
 */
public record KeptLanes(String grouping, List<String> pinned) {
    /** By account, nothing pinned. */
    public static final KeptLanes NONE = new KeptLanes(Grouping.ACCOUNT.name(), List.of());

    public KeptLanes {
        pinned = List.copyOf(pinned);
    }

    static KeptLanes of(Timeline.Arrangement arrangement) {
        return new KeptLanes(
                arrangement.grouping().name(),
                arrangement.pinned().stream().map(Seen::hash).toList());
    }

    Grouping asGrouping() {
        return Stream.of(Grouping.values())
                .filter(one -> one.name().equals(grouping))
                .findFirst()
                .orElse(Grouping.ACCOUNT);
    }

    /** The lanes that are meant, in the order in which they were pinned. */
    List<String> names(Lanes lanes) {
        if (pinned.isEmpty()) {
            return List.of();
        }
        Map<String, String> names = new HashMap<>();
        for (int lane = 0; lane < lanes.size(); lane++) {
            String name = lanes.get(lane).name();
            names.put(Seen.hash(name), name);
        }
        return pinned.stream().map(names::get).filter(Objects::nonNull).toList();
    }
}
