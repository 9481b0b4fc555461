package org.harrow.report;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.harrow.model.TimeInterval;
import org.jspecify.annotations.Nullable;

/**
 * What was examined, in numbers.
 *
 * @param counts of the whole case, not only of what the report shows
 * @param span from the first possible to the last possible time of a dated action, or null where
 *     nothing is dated
 * @param venues actions by venue
 * @param findings findings of the case by detector and grade, {@code reaction-latency D}
 */
public record Scope(
        Counts counts,
        @Nullable TimeInterval span,
        Map<String, Long> venues,
        Map<String, Long> findings) {

    public Scope {
        venues = Collections.unmodifiableSortedMap(new TreeMap<>(venues));
        findings = Collections.unmodifiableSortedMap(new TreeMap<>(findings));
    }

    /**
     * @param actions dated ones
     * @param accounts all that are named
     * @param undated actions without a usable time
     * @param dayWide dated actions known to the day only: never part of a latency
     * @param unnamed dated actions whose record does not say who acted
     */
    public record Counts(long actions, long accounts, long undated, long dayWide, long unnamed) {}
}
