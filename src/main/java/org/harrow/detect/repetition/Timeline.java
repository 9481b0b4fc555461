package org.harrow.detect.repetition;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.harrow.model.TimeInterval;

/**
 * When an operator posted, and which posts say nearly the same: enough to count copies again after
 * chance has dealt the texts anew.
 *
 * @param times by first possible moment
 * @param labels posts that say the same have the same label from 0 on; one that says something of
 *     its own has a label below 0
 */
@SuppressWarnings("ArrayRecordComponent") // read-only
record Timeline(List<TimeInterval> times, int[] labels) implements Serializable {
    Timeline {
        times = List.copyOf(times);
    }

    /** The most posts that say nearly the same within the span: 1 where none does. */
    int copies(long seconds) {
        Map<Integer, List<TimeInterval>> same = new HashMap<>();
        for (int i = 0; i < labels.length; i++) {
            if (labels[i] >= 0) {
                same.computeIfAbsent(labels[i], any -> new ArrayList<>()).add(times.get(i));
            }
        }
        int most = Math.min(1, labels.length);
        for (List<TimeInterval> cluster : same.values()) {
            most = Math.max(most, Spans.densest(cluster, seconds).count());
        }
        return most;
    }
}
