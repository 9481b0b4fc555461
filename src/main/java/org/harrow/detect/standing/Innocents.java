package org.harrow.detect.standing;

import java.util.List;
import org.harrow.detect.CommonChecks;
import org.harrow.detect.Context;
import org.harrow.detect.Explanations;
import org.harrow.detect.Explanations.Check;
import org.harrow.detect.Explanations.Verdict;
import org.harrow.detect.Reference;

/** Innocent explanations of a reputation that is spent. */
final class Innocents {
    private static final Explanations<Innocents> REGISTRY =
            new Explanations<>(
                    List.of(
                            Check.of("everybody-does", Innocents::everybody),
                            Check.of("follow-up-work", Innocents::followUp),
                            Check.of("long-standing", Innocents::longStanding),
                            Check.of("own-repository", Innocents::own),
                            Check.of("declared-automation", Innocents::automation)));

    private final Balance balance;
    private final Standing detector;
    private final Context context;

    Innocents(Balance balance, Standing detector, Context context) {
        this.balance = balance;
        this.detector = detector;
        this.context = context;
    }

    Explanations.Examined examine() {
        return REGISTRY.examine(this);
    }

    private Verdict everybody() {
        for (Reference reference : context.references()) {
            if (reference.detector().equals(Standing.ID)
                    && reference.label().equals(Standing.CITED)
                    && reference.venue().equals(balance.who().venue())
                    && reference.count("gains") == detector.gains()
                    && reference.count("n") > 0) {
                return everybody(reference);
            }
        }
        return Verdict.unknown(
                "How many contributors cite their merged work is in no reference; most do in a"
                        + " release note, a portfolio or an application.");
    }

    private static Verdict everybody(Reference reference) {
        String rate =
                reference.count(Standing.CITED)
                        + " of "
                        + reference.count("n")
                        + " accounts with at least "
                        + reference.count("gains")
                        + " merged pull requests point to one of them from elsewhere ("
                        + reference.source()
                        + ")";
        return Verdict.of(
                2 * reference.count(Standing.CITED) >= reference.count("n"),
                rate + ": most do.",
                rate + ": most do not.");
    }

    private Verdict followUp() {
        long later =
                balance.delays().stream().filter(d -> d > detector.soon() * 1_000_000L).count();
        return Verdict.of(
                2 * later > balance.delays().size(),
                later
                        + " of "
                        + balance.delays().size()
                        + " citations came later than a day: work that builds on earlier work"
                        + " cites it.",
                "Most citations came within a day of the merge.");
    }

    private Verdict longStanding() {
        boolean few = 2L * balance.gained().places() <= balance.gained().merged().size();
        return Verdict.of(
                few,
                "Its pull requests went to few repositories: it is known there.",
                "Its pull requests went to about as many repositories as there are.");
    }

    private Verdict own() {
        return CommonChecks.ownRepository(
                balance.who().accounts(), balance.gained().merged().keySet(), .5);
    }

    private Verdict automation() {
        return CommonChecks.declaredAutomation(balance.who().accounts(), context);
    }
}
