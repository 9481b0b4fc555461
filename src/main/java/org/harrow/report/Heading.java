package org.harrow.report;

import org.jspecify.annotations.Nullable;

/**
 * What stands on the cover.
 *
 * @param version of Harrow that makes the report
 * @param caseId hash of the case's first log entry, hex
 * @param title of the case
 * @param question what the analyst wants to know; empty where nobody said
 * @param identified why accounts are named, or null where they are not
 */
public record Heading(
        String version,
        String caseId,
        String title,
        String question,
        @Nullable String identified) {}
