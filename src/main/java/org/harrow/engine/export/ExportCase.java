package org.harrow.engine.export;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.harrow.engine.CaseSession;
import org.harrow.engine.TelledActions;
import org.harrow.model.CaseException;
import org.harrow.model.Times;
import org.harrow.report.Leaks;
import org.harrow.report.ReportInput;
import org.jspecify.annotations.Nullable;

/** What an export may tell of a case. */
public final class ExportCase {
    private final CaseSession session;
    private final @Nullable String identified;
    private final Times times;
    private TelledActions.@Nullable Everything everything;

    /** With relative times where names are replaced. */
    ExportCase(CaseSession session, @Nullable String identified) {
        this(session, identified, Times.RELATIVE);
    }

    /**
     * @param times how times stand where names are replaced
     */
    ExportCase(CaseSession session, @Nullable String identified, Times times) {
        this.session = session;
        this.identified = identified;
        this.times = times;
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
        return everything().told();
    }

    private TelledActions.Everything everything() throws CaseException {
        TelledActions.Everything known = everything;
        if (known == null) {
            known = TelledActions.everything(session, identified, times);
            everything = known;
        }
        return known;
    }

    /**
     * Searches what was written for everything that masking was to remove.
     *
     * @throws CaseException where anything is left
     */
    void check(Path written) throws CaseException, IOException {
        if (isMasked()) {
            try (BufferedReader lines = Files.newBufferedReader(written)) {
                Leaks.check(everything().removed(), lines);
            }
        }
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
