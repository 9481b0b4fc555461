package org.harrow.engine;

import java.util.List;

/**
 * A report that was not written.
 *
 * @param pdf its bytes; not to be changed
 * @param gaps what it lacks, what stops it first
 */
@SuppressWarnings("ArrayRecordComponent") // bytes of a document, handed on and never compared
public record ReportDraft(byte[] pdf, List<ReportGap> gaps) {
    public ReportDraft {
        gaps = List.copyOf(gaps);
    }
}
