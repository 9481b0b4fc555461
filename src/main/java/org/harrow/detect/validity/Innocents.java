package org.harrow.detect.validity;

import java.util.List;
import org.harrow.detect.Explanations;
import org.harrow.detect.Explanations.Check;
import org.harrow.detect.Explanations.Verdict;

/** Innocent explanations of few valid reports, or many reports, each looked for in the data. */
final class Innocents {
    /** Share of all reports from which on one reporter alone explains the volume. */
    private static final double PROLIFIC = .3;

    private static final Explanations<Innocents> REGISTRY =
            new Explanations<>(
                    List.of(
                            Check.of("label-delay", Innocents::pending),
                            Check.lowering("one-prolific-reporter", Innocents::prolific),
                            Check.of("duplicates", Innocents::duplicates),
                            Check.of("bounty-launch", Innocents::bounty),
                            Check.of("what-counts-as-valid", Innocents::meaning)));

    private final Cell cell;
    private final boolean volume;

    Innocents(Family.Trial trial) {
        this.cell = trial.cell();
        this.volume = trial.measure() == Family.Measure.VOLUME;
    }

    Explanations.Examined examine() {
        return REGISTRY.examine(this);
    }

    private Verdict pending() {
        int pending = cell.own().pending();
        return Verdict.of(
                pending > 0,
                pending
                        + " of "
                        + cell.own().received()
                        + " reports are not decided; valid ones take longer, so the share may rise"
                        + " yet.",
                "Every report is decided.");
    }

    private Verdict prolific() {
        int most = cell.records().prolific();
        int all = volume || !cell.isOfReporter() ? cell.own().received() : 0;
        boolean found = volume && most >= PROLIFIC * all;
        return Verdict.of(
                found,
                "One reporter sent "
                        + most
                        + " of the "
                        + all
                        + " reports: they did not come each on its own.",
                volume
                        ? "No reporter sent three of ten reports or more."
                        : "This is about shares, which the number of reports does not move; the"
                                + " reporter with the most sent "
                                + most
                                + ".");
    }

    private Verdict duplicates() {
        int duplicates = cell.own().duplicates();
        return Verdict.of(
                duplicates > 0,
                duplicates + " duplicates are left out: they may have been valid.",
                "No report is marked a duplicate.");
    }

    private Verdict bounty() {
        return Verdict.unknown(
                "Whether a bounty began, ended or changed in this time is in no record.");
    }

    private Verdict meaning() {
        return Verdict.unknown(
                "Valid is what the project resolved; an informative report may still have helped.");
    }
}
