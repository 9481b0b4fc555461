package org.harrow.report;

import org.jspecify.annotations.Nullable;

/**
 * What stands on the cover.
 *
 * @param version of Harrow that makes the report
 * @param caseId hash of the case's first log entry, hex
 * @param title of the case
 * @param question what the analyst wants to know; empty where nobody said
 * @param manner how it is written
 */
public record Heading(String version, String caseId, String title, String question, Manner manner) {

    /** Why accounts are named, or null where they are not. */
    public @Nullable String identified() {
        return manner.identified();
    }
}
