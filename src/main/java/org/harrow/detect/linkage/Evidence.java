package org.harrow.detect.linkage;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What speaks for two accounts being run by one operator.
 *
 * @param a the account whose name sorts first
 * @param b the other one
 * @param identifiers what the names or links themselves say, one sentence each
 * @param families independent kinds of likeness, by name, one sentence each
 */
record Evidence(Profile a, Profile b, List<String> identifiers, Map<String, String> families)
        implements Serializable {
    Evidence {
        identifiers = List.copyOf(identifiers);
        families = new TreeMap<>(families);
    }

    /** Two kinds of likeness, one of which is more than a name. */
    boolean isCandidate() {
        return !identifiers.isEmpty()
                || (families.size() >= 2
                        && families.keySet().stream().anyMatch(f -> !f.equals(Compare.HANDLE)));
    }
}
