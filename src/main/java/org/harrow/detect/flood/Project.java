package org.harrow.detect.flood;

import java.io.Serializable;
import java.util.Map;
import java.util.TreeMap;
import org.harrow.detect.Rank;
import org.harrow.stats.Bounds;
import org.jspecify.annotations.Nullable;

/**
 * What a project has to answer.
 *
 * @param name the account its repositories belong to
 * @param whole over the record
 * @param before a policy marker, or null without one
 * @param after it, likewise
 */
record Project(String name, Load whole, @Nullable Load before, @Nullable Load after)
        implements Measured {

    /**
     * A project's load over a stretch of time.
     *
     * @param days it is long
     * @param arrivals submissions by anybody but those who maintain
     * @param closures of these
     * @param maintainers who closed them
     * @param queue how it grew, and how long somebody waits
     */
    record Load(double days, int arrivals, int closures, Maintainers maintainers, Queue queue)
            implements Serializable {
        /** For the statistic. */
        Map<String, Object> map() {
            Map<String, Object> all = new TreeMap<>();
            all.put("days", days);
            all.put("arrivals", arrivals);
            all.put("arrivals_per_day", days > 0 ? arrivals / days : arrivals);
            all.put("closures", closures);
            all.put("maintainers_who_closed", maintainers.number());
            all.put("most_closures_by_one", maintainers.most());
            all.put("open_at_start", queue.start());
            all.put("open_at_end", queue.end());
            Bounds wait = queue.answer();
            all.put("seconds_to_first_answer", wait.value());
            all.put("seconds_to_first_answer_ci95", java.util.List.of(wait.lo(), wait.hi()));
            return all;
        }
    }

    /**
     * @param number who closed one
     * @param most by one of them
     */
    record Maintainers(int number, int most) implements Serializable {}

    /**
     * @param start open submissions known at the start
     * @param end at the end
     * @param answer median until somebody else did anything with a submission; infinite where half
     *     are never answered
     */
    record Queue(int start, int end, Bounds answer) implements Serializable {}

    @Override
    public Rank rank() {
        return Rank.of("project " + name);
    }
}
