package org.harrow.detect.flood;

import java.time.Instant;
import java.time.Month;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.harrow.detect.CommonChecks;
import org.harrow.detect.Context;
import org.harrow.detect.Explanations;
import org.harrow.detect.Explanations.Check;
import org.harrow.detect.Explanations.Verdict;
import org.harrow.stats.Proportion;

/** Innocent explanations of many submissions, each looked for in the data. */
final class Innocents {
    private static final Explanations<Innocents> REGISTRY =
            new Explanations<>(
                    List.of(
                            Check.lowering("welcome", Innocents::welcome),
                            Check.lowering("mass-maintenance", Innocents::upkeep),
                            Check.lowering("one-project", Innocents::oneProject),
                            Check.of("contest", Innocents::contest),
                            Check.of("declared-automation", Innocents::automation),
                            Check.of("invited", Innocents::invited),
                            Check.of("own-repository", Innocents::atHome)));

    private final Submitter submitter;
    private final Context context;

    Innocents(Submitter submitter, Context context) {
        this.submitter = submitter;
        this.context = context;
    }

    Explanations.Examined examine() {
        return REGISTRY.examine(this);
    }

    private Verdict welcome() {
        int merged = submitter.cost().merged();
        int decided = merged + submitter.cost().closed();
        return Verdict.of(
                decided > 0 && Proportion.of(merged, decided).lo() > .5,
                merged + " of " + decided + " decided ones were merged: they were welcome.",
                merged + " of " + decided + " decided ones were merged.");
    }

    private Verdict upkeep() {
        int texts = submitter.cost().alike().texts();
        int chores = submitter.cost().alike().chores();
        return texts == 0
                ? Verdict.unknown(
                        "The titles are not in the record, so a campaign of upkeep (licences,"
                                + " dependencies, security) cannot be told.")
                : Verdict.of(
                        chores > 0 && 2 * chores >= texts,
                        chores
                                + " of "
                                + texts
                                + " titles speak of upkeep: a campaign over many repositories.",
                        chores + " of " + texts + " titles speak of upkeep.");
    }

    private Verdict oneProject() {
        long projects =
                submitter.submissions().names().stream().map(Places::project).distinct().count();
        return Verdict.of(
                projects == 1,
                "All went to one project: the account may work there without the record saying so.",
                "They went to " + projects + " projects.");
    }

    private Verdict contest() {
        boolean october =
                submitter.submissions().times().stream()
                        .map(at -> Instant.EPOCH.plus(at.lo(), ChronoUnit.MICROS))
                        .allMatch(at -> at.atOffset(ZoneOffset.UTC).getMonth() == Month.OCTOBER);
        return Verdict.of(
                october,
                "All of them fall into October, when contests ask for many submissions.",
                "They do not fall into the month of the best-known contest; others exist.");
    }

    private Verdict automation() {
        return CommonChecks.declaredAutomation(
                context.of(submitter.operator()).operated(), context);
    }

    private Verdict invited() {
        return Verdict.unknown(
                "Whether the projects had asked for them (a migration, a course, a bounty) is in"
                        + " no record.");
    }

    private Verdict atHome() {
        return Verdict.of(
                false,
                "",
                "Repositories of the account, and projects where it merges, labels or closes, are"
                        + " left out.");
    }
}
