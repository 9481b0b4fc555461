package org.harrow.report.page;

import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;
import org.harrow.model.CaseException;

/** What every report contains; one that lacks any of it is not written. */
enum Part {
    IDENTITY("report id, case id, version, author, role and question"),
    SCOPE("what was and was not examined"),
    SOURCES("the source register"),
    EMBEDDED("which sources are embedded"),
    CUSTODY("the custody log and its head"),
    LEDGERS("the ledgers with what was rejected"),
    CLOCKS("the clock statement per source"),
    METHOD("how each detector works and with what settings"),
    ERROR_RATES("measured error rates, or that there are none"),
    FINDINGS("the findings with their exhibits"),
    PROPOSITIONS("two propositions per finding"),
    INNOCENT("the innocent explanations that were examined"),
    CHANCE("how many tests were made and what chance alone gives"),
    SOURCE_GRADES("the grade of each source"),
    JUDGMENT("the analyst's judgment and confidence"),
    LIMITS("the limitations"),
    AGAINST("what speaks against"),
    REPLY("the right of reply"),
    NOT_A_PERSON("that an account is not a person"),
    REDACTIONS("the redaction log"),
    PERSONAL_DATA("the personal-data note"),
    REPRODUCTION("how to reproduce it"),
    INTEGRITY("the integrity block and the way to verify without Harrow"),
    GLOSSARY("the glossary"),
    CLAIMS("the claims that were checked"),
    CHANGES("what changed since the report it takes the place of"),
    COVERAGE("the coverage"),
    RUNS("how many runs and parameter sets, and the first grades"),
    CERTIFICATE("the blank certification page");

    private final String words;

    Part(String words) {
        this.words = words;
    }

    /** Its number, from 1. */
    int number() {
        return List.of(values()).indexOf(this) + 1;
    }

    /**
     * Refuses a report that lacks a part.
     *
     * @throws CaseException naming what is missing
     */
    static void demandAll(EnumSet<Part> written) throws CaseException {
        EnumSet<Part> missing = EnumSet.complementOf(written);
        if (!missing.isEmpty()) {
            throw new CaseException(
                    missing.stream()
                            .map(p -> "part " + p.number() + ", " + p.words)
                            .collect(
                                    Collectors.joining(
                                            "; ",
                                            "The report would lack ",
                                            ". Nothing was written.")));
        }
    }
}
