package org.harrow.model;

import java.util.List;

/**
 * A published statement with a quantity, to be checked against the record.
 *
 * @param number its entry in the custody log
 * @param said what, by whom, where
 * @param quantity for example {@code latency <= 40 min}, {@code count > 12 in 48 h}, {@code share =
 *     1/20}
 * @param about what it is about
 */
public record Claim(long number, Said said, String quantity, About about) {

    /**
     * @param text in its own words
     * @param by who said it
     * @param where an address or the name of an artifact or action
     */
    public record Said(String text, String by, String where) {}

    /**
     * @param records of a latency: ids of trigger and reaction; of a count: id of one of the posts;
     *     of a share: the project, {@code hackerone:program}
     * @param within for a share, when reports were received; the whole record otherwise
     */
    public record About(List<String> records, TimeInterval within) {
        public About {
            records = List.copyOf(records);
        }
    }
}
