package org.harrow.detect.flood;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.harrow.model.TimeInterval;

/**
 * The most submissions and distinct repositories within each window, at the end of the intervals
 * that is least favourable to the finding.
 *
 * @param counts items, then repositories, each within {@link #SECONDS}
 * @param day place of the first submission of the day with the most repositories
 */
@SuppressWarnings("ArrayRecordComponent") // read-only
record Windows(int[] counts, int day) {
    /** 24 hours, 7 days, 14 days. */
    static final List<Long> SECONDS = List.of(86_400L, 604_800L, 1_209_600L);

    /** Names of the counts. */
    static final List<String> NAMES =
            List.of(
                    "items_24h",
                    "items_7d",
                    "items_14d",
                    "repositories_24h",
                    "repositories_7d",
                    "repositories_14d");

    static Windows of(List<TimeInterval> times, int[] repositories) {
        int[] counts = new int[NAMES.size()];
        int day = 0;
        for (int w = 0; w < SECONDS.size(); w++) {
            Map<Integer, Integer> inside = new HashMap<>();
            int from = 0;
            int most = 0;
            for (int to = 0; to < times.size(); to++) {
                inside.merge(repositories[to], 1, Integer::sum);
                while (times.get(to).hi() - times.get(from).lo() > SECONDS.get(w) * 1_000_000L
                        && from < to) {
                    inside.computeIfPresent(repositories[from], (key, n) -> n == 1 ? null : n - 1);
                    from++;
                }
                most = Math.max(most, to - from + 1);
                if (inside.size() > counts[w + 3]) {
                    counts[w + 3] = inside.size();
                    day = w == 0 ? from : day;
                }
            }
            counts[w] = most;
        }
        return new Windows(counts, day);
    }

    int itemsInDay() {
        return counts[0];
    }

    int itemsInFortnight() {
        return counts[2];
    }

    int repositoriesInDay() {
        return counts[3];
    }
}
