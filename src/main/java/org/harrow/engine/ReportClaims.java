package org.harrow.engine;

import java.util.ArrayList;
import java.util.List;
import org.harrow.model.CaseException;
import org.harrow.model.Claim;
import org.harrow.report.Checked;

/** The claims of a case as a report prints them, each checked against the records now. */
final class ReportClaims {
    private ReportClaims() {}

    /**
     * Every claim in force, oldest first.
     *
     * @throws CaseException where the case cannot be read
     */
    static List<Checked.Claim> of(CaseSession session) throws CaseException {
        List<Checked.Claim> out = new ArrayList<>();
        for (Claims.Checked checked : Claims.of(session).check()) {
            Claim.Said said = checked.claim().said();
            out.add(
                    new Checked.Claim(
                            "claim-" + checked.claim().number(),
                            said.text(),
                            said.where().isBlank() ? said.by() : said.by() + ", " + said.where(),
                            checked.verdict().outcome().id(),
                            checked.verdict().because()));
        }
        return out;
    }
}
