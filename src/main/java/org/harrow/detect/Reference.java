package org.harrow.detect;

import java.io.Serializable;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

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
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");

    public Reference {
        counts = new TreeMap<>(counts);
    }

    /**
     * Counts whose names are a number after a prefix, by the number; others are passed over: a
     * bundle can come from anywhere.
     */
    public SortedMap<Integer, Long> bars(String prefix) {
        SortedMap<Integer, Long> bars = new TreeMap<>();
        counts.forEach(
                (name, count) -> {
                    String number = name.startsWith(prefix) ? name.substring(prefix.length()) : "";
                    if (NUMBER.matcher(number).matches()) {
                        bars.put(Integer.parseInt(number), count);
                    }
                });
        return bars;
    }

    /** A count by name; 0 where it was not counted. */
    public long count(String name) {
        return counts.getOrDefault(name, 0L);
    }
}
