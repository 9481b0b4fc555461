package org.harrow.detect.repetition;

import java.util.List;
import org.harrow.model.TimeInterval;

/** How many of some times fit into a span, at the end that is least favourable to the finding. */
final class Spans {
    private Spans() {}

    /**
     * The densest stretch.
     *
     * @param from place of its first time
     * @param count how many times lie in it
     */
    record Densest(int from, int count) {}

    /**
     * The most times that surely lie within a span.
     *
     * @param times by first possible moment
     * @param seconds of the span
     */
    static Densest densest(List<TimeInterval> times, long seconds) {
        int from = 0;
        Densest best = new Densest(0, Math.min(1, times.size()));
        for (int to = 0; to < times.size(); to++) {
            while (times.get(to).hi() - times.get(from).lo() > seconds * 1_000_000L && from < to) {
                from++;
            }
            if (to - from + 1 > best.count()) {
                best = new Densest(from, to - from + 1);
            }
        }
        return best;
    }
}
