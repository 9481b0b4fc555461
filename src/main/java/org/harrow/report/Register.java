package org.harrow.report;

import java.util.List;
import org.harrow.model.AccountLink;
import org.harrow.model.Clock;
import org.harrow.model.Coverage;
import org.harrow.model.Precision;
import org.harrow.model.Problem;
import org.harrow.model.Source;

/**
 * The material.
 *
 * @param sources every imported file, in the order of their hashes
 * @param coverage what the records say exists beside what was imported
 * @param links the analyst's statements that two accounts are run by one operator
 */
public record Register(List<Item> sources, List<Coverage> coverage, List<AccountLink> links) {

    public Register {
        sources = List.copyOf(sources);
        coverage = List.copyOf(coverage);
        links = List.copyOf(links);
    }

    /**
     * @param source the file and its ledger
     * @param problems what was not taken and why, in order of their place
     * @param clocks whose clocks stamp its actions
     * @param embedded name of the attachment that holds its bytes, or null where it is not attached
     */
    public record Item(
            Source source,
            List<Problem> problems,
            List<ClockUse> clocks,
            @org.jspecify.annotations.Nullable String embedded) {
        public Item {
            problems = List.copyOf(problems);
            clocks = List.copyOf(clocks);
        }
    }

    /**
     * @param clock who stamps
     * @param precision how finely
     * @param actions how many
     */
    public record ClockUse(Clock clock, Precision precision, long actions) {}
}
