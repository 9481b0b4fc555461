package org.harrow.detect;

import java.util.List;
import org.harrow.engine.DetectionContext;
import org.harrow.engine.DetectionRun;
import org.harrow.engine.FindingJson;
import org.harrow.model.AccountLink;
import org.harrow.model.CaseDataBuilder;
import org.harrow.model.CaseException;
import org.harrow.model.Finding;
import org.harrow.model.Innocent;
import org.harrow.model.Progress;

/** Runs any detector over an invented case as the engine does. */
public final class Runs {
    private Runs() {}

    /** What is known beside the actions. */
    public static Context context(CaseDataBuilder.Built built, AccountLink... links) {
        try {
            return DetectionContext.of(built.data(), List.of(links), List.of(), false);
        } catch (CaseException e) {
            throw new AssertionError(e);
        }
    }

    /** The conclusion, with exhibits. */
    public static Outcome outcome(
            Detector<?> detector, CaseDataBuilder.Built built, Context context) {
        try {
            return new DetectionRun(built.data(), built.actions()::get, context, 2)
                    .run(detector, Progress.NONE);
        } catch (CaseException e) {
            throw new AssertionError(e);
        }
    }

    /** The findings about an account. */
    public static List<Finding> about(
            Detector<?> detector, CaseDataBuilder.Built built, String account) {
        return outcome(detector, built, context(built)).findings().stream()
                .filter(finding -> finding.headline().subjects().contains(account))
                .toList();
    }

    /** Canonical text of the findings in their stored order. */
    public static String json(Outcome outcome) {
        return FindingJson.write(outcome.findings().stream().sorted(DetectionRun.order()).toList());
    }

    /** The explanation that stands first, with what checking it gave. */
    public static String strongest(Finding finding) {
        Innocent first = finding.support().innocent().getFirst();
        return first.id() + " " + first.outcome();
    }
}
