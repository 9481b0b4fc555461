package org.harrow.model;

import java.io.Serializable;
import java.time.Instant;

/**
 * The analyst's statement that two accounts are run by one operator; it never merges them.
 *
 * @param first the account whose name sorts first, {@code venue:login}
 * @param second the other one
 * @param reason why the analyst says so
 * @param at when it was stated
 * @param afterDetection true where a detection run came before it: what depends on it is at most
 *     grade C
 */
public record AccountLink(
        String first, String second, String reason, Instant at, boolean afterDetection)
        implements Serializable {

    public AccountLink {
        if (first.compareTo(second) >= 0) {
            throw new IllegalArgumentException("the names of a link are two, in order");
        }
    }
}
