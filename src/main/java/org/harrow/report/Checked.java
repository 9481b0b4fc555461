package org.harrow.report;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What was held against the record, what earlier runs said, and what the analyst put aside.
 *
 * @param firstGrades grade of the first run that made a finding, by the finding's id
 * @param claims published statements and what the record says about them
 * @param shown what is to be shown beside the findings, in the analyst's order; a twin of an older
 *     report has none
 */
public record Checked(Map<String, String> firstGrades, List<Claim> claims, List<Shown> shown) {
    /** Nothing was. */
    public static final Checked NOTHING = new Checked(Map.of(), List.of(), List.of());

    public Checked {
        firstGrades = Collections.unmodifiableSortedMap(new TreeMap<>(firstGrades));
        claims = List.copyOf(claims);
        shown = shown == null ? List.of() : List.copyOf(shown);
    }

    /** The same with this shown. */
    public Checked with(List<Shown> others) {
        return new Checked(firstGrades, claims, others);
    }

    /**
     * A published statement that was checked.
     *
     * @param id of the claim in the case
     * @param text what is claimed, as it was published
     * @param source who published it and where
     * @param verdict {@code supported}, {@code contradicted} or {@code undetermined}
     * @param because what the record says, in a sentence
     */
    public record Claim(String id, String text, String source, String verdict, String because) {}
}
