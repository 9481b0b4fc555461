package org.harrow.engine.export;

import org.harrow.engine.CaseSession;
import org.harrow.engine.TelledActions;
import org.harrow.model.CaseException;
import org.harrow.report.ReportInput;
import org.jspecify.annotations.Nullable;

/** What an export may tell of a case. */
public final class ExportCase {
    private final CaseSession session;
    private final @Nullable String identified;
    private @Nullable ReportInput input;

    ExportCase(CaseSession session, @Nullable String identified) {
        this.session = session;
        this.identified = identified;
    }

    /** True where names are replaced by labels, as in a report. */
    public boolean isMasked() {
        return identified == null;
    }

    /**
     * Heading, scope, sources, findings and all actions as a report would show them: masked where
     * {@link #isMasked}. Held in memory.
     */
    public ReportInput input() throws CaseException {
        ReportInput known = input;
        if (known == null) {
            known = TelledActions.everything(session, identified);
            input = known;
        }
        return known;
    }

    /**
     * The case itself, for forms that need more than {@link #input}.
     *
     * @throws CaseException where names may not be told
     */
    public CaseSession session() throws CaseException {
        if (isMasked()) {
            throw new CaseException("This form needs names: give a reason with --identified.");
        }
        return session;
    }
}
