package org.harrow.engine;

import java.nio.file.Path;
import java.util.List;
import org.harrow.model.Times;
import org.jspecify.annotations.Nullable;

/**
 * What report is wanted.
 *
 * @param identified why accounts are named, or null to mask them
 * @param findings ids of the findings it is about; all where empty
 * @param options everything that has a usual value
 */
public record ReportRequest(@Nullable String identified, List<String> findings, Options options) {
    public ReportRequest {
        findings = List.copyOf(findings);
        if (identified != null && identified.isBlank()) {
            throw new IllegalArgumentException("naming accounts needs a reason");
        }
    }

    /** The usual report. */
    public ReportRequest(@Nullable String identified, List<String> findings) {
        this(identified, findings, Options.USUAL);
    }

    /**
     * @param language of the report's own words: {@code en} or {@code de}
     * @param wording why words that the linter found are kept, or null to stop at them
     * @param takenBack why texts that their authors deleted or edited away are shown, or null to
     *     mask them
     * @param supersedes the report that this one takes the place of, or null
     * @param times how times stand where accounts are masked
     */
    public record Options(
            String language,
            @Nullable String wording,
            @Nullable String takenBack,
            @Nullable Path supersedes,
            Times times) {
        /** English, relative times; nothing is overridden. */
        public static final Options USUAL = new Options("en", null, null, null, Times.RELATIVE);
    }
}
