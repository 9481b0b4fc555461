package org.harrow.engine;

/**
 * Something that a report lacks.
 *
 * @param stops true where no report is written without it
 * @param remedy what fills it
 * @param about id of the finding it is about, or empty for the whole case
 * @param sentence what is missing
 */
public record ReportGap(boolean stops, Remedy remedy, String about, String sentence) {
    /** What fills a gap. */
    public enum Remedy {
        FINDINGS,
        QUESTION,
        AUTHOR,
        AGAINST,
        TRIAGE,
        REPLY,
        PERSONAL_DATA,
        SOURCE,
        JUDGMENT,
        WORDING,
        COVERAGE,
        CLOCKS,
        CLAIM,
        BASKET
    }
}
