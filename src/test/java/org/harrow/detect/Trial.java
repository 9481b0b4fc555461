package org.harrow.detect;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.harrow.engine.DetectionContext;
import org.harrow.engine.DetectionRun;
import org.harrow.engine.FindingJson;
import org.harrow.model.AccountLink;
import org.harrow.model.CaseDataBuilder;
import org.harrow.model.CaseException;
import org.harrow.model.Finding;
import org.harrow.model.Grade;
import org.harrow.model.Progress;

/** Runs a detector over an invented case as the engine does. */
public final class Trial {
    private Trial() {}

    /** What is known beside the actions. */
    public static Context context(CaseDataBuilder.Built built, AccountLink... links) {
        try {
            return DetectionContext.of(built.data(), List.of(links), List.of(), false);
        } catch (CaseException e) {
            throw new AssertionError(e);
        }
    }

    /** The engine's loop. */
    public static DetectionRun run(CaseDataBuilder.Built built, Context context, int threads) {
        return new DetectionRun(built.data(), built.actions()::get, context, threads);
    }

    /** What it concludes. */
    public static <U extends Item> Outcome outcome(
            Detector<U> detector, CaseDataBuilder.Built built, AccountLink... links) {
        return outcome(detector, built, context(built, links));
    }

    /** What it concludes, knowing this. */
    public static <U extends Item> Outcome outcome(
            Detector<U> detector, CaseDataBuilder.Built built, Context context) {
        return outcome(detector, built, context, Set.of());
    }

    /** What it concludes, knowing this, where texts are marked as exemplars. */
    public static <U extends Item> Outcome outcome(
            Detector<U> detector,
            CaseDataBuilder.Built built,
            Context context,
            Set<String> exemplars) {
        try {
            return run(built, context, 2).marking(exemplars).run(detector, Progress.NONE);
        } catch (CaseException e) {
            throw new AssertionError(e);
        }
    }

    /** The finding about an account. */
    public static Optional<Finding> about(String account, Outcome outcome) {
        return outcome.findings().stream()
                .filter(finding -> finding.headline().subjects().contains(account))
                .findFirst();
    }

    /** How many findings are of this grade or a better one. */
    public static long graded(Outcome outcome, Grade least) {
        return outcome.findings().stream()
                .filter(finding -> finding.headline().grade().compareTo(least) <= 0)
                .count();
    }

    /** A number or list of the statistic as text; empty where it is not there. */
    public static String statistic(Finding finding, String name) {
        return String.valueOf(finding.measurement().statistic().get(name));
    }

    /** Everything it concludes, as bytes. */
    public static String json(Outcome outcome) {
        return FindingJson.write(outcome.findings().stream().sorted(DetectionRun.order()).toList())
                + outcome.tested()
                + outcome.significant()
                + outcome.notes();
    }
}
