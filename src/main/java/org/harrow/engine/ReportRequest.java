package org.harrow.engine;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What report is wanted.
 *
 * @param identified why accounts are named, or null to mask them
 * @param findings ids of the findings it is about; all where empty
 */
public record ReportRequest(@Nullable String identified, List<String> findings) {
    public ReportRequest {
        findings = List.copyOf(findings);
        if (identified != null && identified.isBlank()) {
            throw new IllegalArgumentException("naming accounts needs a reason");
        }
    }
}
