package org.harrow.detect.reaction;

import java.util.List;
import org.harrow.detect.Context;
import org.harrow.detect.Outcome;
import org.harrow.detect.Reference;
import org.harrow.engine.DetectionContext;
import org.harrow.engine.DetectionRun;
import org.harrow.model.AccountLink;
import org.harrow.model.CaseDataBuilder;
import org.harrow.model.CaseException;
import org.harrow.model.Finding;
import org.harrow.model.Progress;

/** Runs the detector over an invented case as the engine does. */
final class Running {
    private Running() {}

    static Context context(CaseDataBuilder.Built built, AccountLink... links) {
        try {
            return DetectionContext.of(built.data(), List.of(links), List.of(), false);
        } catch (CaseException e) {
            throw new AssertionError(e);
        }
    }

    /** Without anything measured elsewhere. */
    static Context alone(Context context) {
        return new Context(
                context.accounts(), context.missing(), List.<Reference>of(), context.exploratory());
    }

    static DetectionRun run(CaseDataBuilder.Built built, Context context) {
        return new DetectionRun(built.data(), built.actions()::get, context, 2);
    }

    static Outcome outcome(CaseDataBuilder.Built built, Context context) {
        try {
            return run(built, context).run(ReactionLatency.DEFAULT, Progress.NONE);
        } catch (CaseException e) {
            throw new AssertionError(e);
        }
    }

    static List<Finding> findings(CaseDataBuilder.Built built, AccountLink... links) {
        return outcome(built, context(built, links)).findings();
    }

    /** A number or list of the statistic as text; empty where it is not there. */
    static String statistic(Finding finding, String name) {
        return String.valueOf(finding.measurement().statistic().get(name));
    }
}
