package org.harrow.engine;

import org.harrow.report.Checked;

import java.util.List;

/** The claims of a case as a report prints them: the seam to whatever checks claims. */
final class ReportClaims {
    private ReportClaims() {}

    /** None yet: no part of this version takes claims into a case. */
    static List<Checked.Claim> of(CaseSession session) {
        return List.of();
    }
}
