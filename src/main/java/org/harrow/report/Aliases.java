package org.harrow.report;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Under which other names accounts go: former logins, stable ids, display names.
 *
 * @param names by the account's name in the report
 */
public record Aliases(Map<String, List<String>> names) {
    /** None are known. */
    public static final Aliases NONE = new Aliases(Map.of());

    public Aliases {
        names = Collections.unmodifiableSortedMap(new TreeMap<>(names));
    }

    List<String> of(String account) {
        return names.getOrDefault(account, List.of());
    }
}
