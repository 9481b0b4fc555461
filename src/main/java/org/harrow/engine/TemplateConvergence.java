package org.harrow.engine;

import java.util.List;
import org.harrow.detect.template.Convergence;
import org.harrow.model.CaseException;
import org.harrow.model.Progress;

/** How far the texts of a case's venues have converged on one template; nothing is kept. */
public final class TemplateConvergence {
    private final CaseSession session;

    private TemplateConvergence(CaseSession session) {
        this.session = session;
    }

    /** That of a case. */
    public static TemplateConvergence of(CaseSession session) {
        return new TemplateConvergence(session);
    }

    /**
     * By venue and month.
     *
     * @throws CaseException where the case cannot be read
     */
    public List<Convergence.Point> curve(Progress progress) throws CaseException {
        progress.report(-1, "comparing texts");
        return new DetectJob(session.file(), session::now).convergence(session.seen());
    }
}
