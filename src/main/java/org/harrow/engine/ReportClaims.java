package org.harrow.engine;

import java.util.List;
import org.harrow.report.Checked;

/** The claims of a case as a report prints them: the seam to whatever checks claims. */
final class ReportClaims {
    private ReportClaims() {}

    /** None yet: no part of this version takes claims into a case. */
    static List<Checked.Claim> of(CaseSession session) {
        return List.of();
    }
}
