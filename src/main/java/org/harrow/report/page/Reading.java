package org.harrow.report.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.harrow.model.Finding;
import org.harrow.model.Grade;
import org.harrow.report.stated.Stated;

/**
 * Which findings are told at length, with chronology, figure and exhibits, and which briefly: the
 * first one, those of grade A to C, those that the analyst judged, and the first few of grade D. Of
 * every finding the summary, the numbers and the hashes of its exhibits are printed.
 */
final class Reading {
    /** Findings of grade D told at length besides the first one. */
    private static final int DESCRIPTIVE = 2;

    /** More than these nobody reads at length. */
    private static final int LONG = 40;

    private final List<Integer> full = new ArrayList<>();
    private final List<Integer> brief = new ArrayList<>();

    Reading(Book book) {
        Set<String> judged = new HashSet<>();
        book.stated(Stated.Kind.JUDGMENT).forEach(s -> judged.add(s.about()));
        int descriptive = 0;
        for (int i = 0; i < book.findings().size(); i++) {
            Finding finding = book.findings().get(i);
            boolean due = i == 0 || judged.contains(finding.id());
            if (!due && finding.headline().grade() == Grade.D) {
                due = descriptive++ < DESCRIPTIVE;
            } else {
                due = true;
            }
            (due && full.size() < LONG ? full : brief).add(i);
        }
    }

    /** Places of those told at length, in order. */
    List<Integer> full() {
        return List.copyOf(full);
    }

    /** Places of the others, in order. */
    List<Integer> brief() {
        return List.copyOf(brief);
    }
}
