package org.harrow.detect;

import java.io.Serializable;
import java.util.Map;
import java.util.TreeMap;

/**
 * Rates counted somewhere else, for cases that are too small to give their own.
 *
 * @param detector it is for
 * @param venue it was counted at
 * @param label of what was counted, for example {@code closure}
 * @param counts by name
 * @param source where it comes from, for the reader
 */
public record Reference(
        String detector, String venue, String label, Map<String, Long> counts, String source)
        implements Serializable {
    public Reference {
        counts = new TreeMap<>(counts);
    }

    /** A count by name; 0 where it was not counted. */
    public long count(String name) {
        return counts.getOrDefault(name, 0L);
    }
}
