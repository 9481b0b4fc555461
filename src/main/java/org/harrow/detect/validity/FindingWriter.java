package org.harrow.detect.validity;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.harrow.detect.ContentId;
import org.harrow.detect.Context;
import org.harrow.detect.Explanations;
import org.harrow.detect.Grading;
import org.harrow.model.CanonicalJson;
import org.harrow.model.Finding;
import org.harrow.model.Grade;
import org.harrow.model.Measurement;
import org.harrow.model.Support;
import org.harrow.stats.Bounds;
import org.harrow.stats.ExactTest;
import org.jspecify.annotations.Nullable;

/** Grades one test and puts it into a finding; a share never comes without its pending band. */
final class FindingWriter {
    private final Family.Member member;
    private final Family.Trial trial;
    private final Cell cell;
    private final Context context;
    private final ReportValidity detector;

    FindingWriter(Family.Member member, Context context, ReportValidity detector) {
        this.member = member;
        this.trial = member.trial();
        this.cell = trial.cell();
        this.context = context;
        this.detector = detector;
    }

    /** Null where there was enough to test and it does not stand out. */
    @Nullable Finding finding() {
        Explanations.Examined innocent = new Innocents(trial).examine();
        Grade grade = grade(innocent.lowered());
        if (grade == null) {
            return null;
        }
        Cell.Name name = cell.name();
        return new Finding(
                ContentId.of(
                        ReportValidity.ID,
                        trial.measure().name(),
                        name.project(),
                        name.reporter(),
                        name.period(),
                        String.join(",", cell.records().ids())),
                ReportValidity.ID,
                new Finding.Headline(
                        grade,
                        cell.isOfReporter() ? context.of(name.reporter()).operated() : List.of(),
                        new Summary(member).sentence()),
                new Measurement(
                        statistic(),
                        nullHypothesis(),
                        new Measurement.Chance(trial.p(), member.q()),
                        effect(),
                        trial.measure() == Family.Measure.VALIDITY
                                ? cell.own().decided()
                                : cell.own().received()),
                new Support(
                        List.of(),
                        cell.records().ids(),
                        List.of(),
                        innocent.all(),
                        detector.parameters()));
    }

    private @Nullable Grade grade(boolean explained) {
        return new Grading(
                        trial.p() != null,
                        trial.p(),
                        member.q(),
                        substantial(),
                        new Grading.Caps(explained || context.exploratory(), true))
                .grade();
    }

    private boolean substantial() {
        ExactTest.RateRatio volume = trial.volume();
        return volume != null
                ? volume.ratio().lo() > detector.margin()
                : cell.own().share().hi() < cell.others().share().lo();
    }

    private Measurement.Effect effect() {
        ExactTest.RateRatio volume = trial.volume();
        Bounds bounds = volume == null ? cell.own().share() : volume.ratio();
        return new Measurement.Effect(
                volume == null
                        ? "valid of decided reports"
                        : "reports a day against the quarters before",
                bounds.value(),
                bounds.lo(),
                bounds.hi());
    }

    private String nullHypothesis() {
        if (trial.measure() == Family.Measure.VOLUME) {
            double clump = cell.exposure().clumping().factor();
            return "Reports come as often as in the quarters before (exact Poisson rate ratio, "
                    + (clump > 1
                            ? "of counts divided by "
                                    + CanonicalJson.write(clump)
                                    + ", the variance of a week's reports over their mean: they"
                                    + " come in clumps)."
                            : "each on its own).");
        }
        if (trial.p() == null) {
            return "Not tested: fewer than "
                    + detector.decided()
                    + " decided reports to compare with.";
        }
        return (cell.isOfReporter()
                        ? "As many are valid as of the other reporters' in the same time"
                        : "As many are valid as in the quarters before")
                + " (Fisher's exact test, one-sided; the least favourable of: as decided, and all"
                + " pending ones valid here and invalid there).";
    }

    private Map<String, Object> statistic() {
        Map<String, Object> all = new TreeMap<>();
        all.put("measure", trial.measure() == Family.Measure.VOLUME ? "volume" : "validity");
        all.put("project", cell.name().project());
        all.put("period", cell.name().period());
        all.putAll(counts(cell.own()));
        all.put("days", cell.exposure().days());
        if (cell.others().received() > 0) {
            all.put("compared_with", counts(cell.others()));
        }
        if (cell.exposure().otherDays() > 0) {
            all.put("compared_with_days", cell.exposure().otherDays());
            all.put("clumping", cell.exposure().clumping().factor());
        }
        all.put("tested", member.tested());
        if (member.by() != null) {
            all.put("q_any_dependence", member.by());
        }
        return all;
    }

    private static Map<String, Object> counts(Counts counts) {
        Map<String, Object> all = new TreeMap<>();
        Bounds share = counts.share();
        all.put("received", counts.received());
        all.put("decided", counts.decided());
        all.put("valid", counts.valid());
        all.put("pending", counts.pending());
        all.put("duplicates", counts.duplicates());
        all.put("valid_of_decided", share.value());
        all.put("valid_of_decided_ci95", List.of(share.lo(), share.hi()));
        all.put("pending_band", List.of(counts.ifNone(), counts.ifAll()));
        return all;
    }
}
