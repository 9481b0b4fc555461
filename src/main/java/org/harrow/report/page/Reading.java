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
 * first one, those of grade A to C, those that the analyst judged, and the first of each detector.
 * Of every finding the summary, the numbers and the hashes of its exhibits are printed.
 */
final class Reading {
    /** More than these nobody reads at length. */
    private static final int LONG = 40;

    private final List<Integer> full = new ArrayList<>();
    private final List<Integer> brief = new ArrayList<>();

    Reading(Book book) {
        Set<String> judged = new HashSet<>();
        book.stated(Stated.Kind.JUDGMENT).forEach(s -> judged.add(s.about()));
        Set<String> detectors = new HashSet<>();
        for (int i = 0; i < book.findings().size(); i++) {
            Finding finding = book.findings().get(i);
            boolean due =
                    detectors.add(finding.detector())
                            || finding.headline().grade() != Grade.D
                            || judged.contains(finding.id());
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
