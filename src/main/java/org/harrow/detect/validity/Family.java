package org.harrow.detect.validity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.harrow.detect.Context;
import org.harrow.detect.Outcome;
import org.harrow.model.Finding;
import org.harrow.stats.Bounds;
import org.harrow.stats.ExactTest;
import org.harrow.stats.FalseDiscovery;
import org.harrow.stats.FourFold;
import org.jspecify.annotations.Nullable;

/** Every project, quarter and reporter with enough decided reports, looked at together. */
final class Family {
    private final List<Cell> cells;
    private final Context context;
    private final ReportValidity detector;

    Family(List<Cell> cells, Context context, ReportValidity detector) {
        this.cells = cells;
        this.context = context;
        this.detector = detector;
    }

    /** What is tested of a cell. */
    enum Measure {
        VALIDITY,
        VOLUME
    }

    /**
     * One test.
     *
     * @param cell it is about
     * @param measure what of it
     * @param p or null where there is nothing to compare with
     * @param volume how much faster reports come, or null
     */
    record Trial(
            Cell cell, Measure measure, @Nullable Double p, ExactTest.@Nullable RateRatio volume) {}

    /**
     * One test among all.
     *
     * @param trial itself
     * @param q Benjamini and Hochberg, or null
     * @param by Benjamini and Yekutieli, or null
     * @param tested size of the family
     */
    record Member(Trial trial, @Nullable Double q, @Nullable Double by, int tested) {}

    Outcome conclude() {
        List<Trial> trials = new ArrayList<>();
        for (Cell cell : cells) {
            if (cell.own().decided() >= detector.decided()) {
                trials.add(validity(cell));
            }
            if (cell.exposure().otherDays() > 0) {
                trials.add(volume(cell));
            }
        }
        double[] p = trials.stream().filter(t -> t.p() != null).mapToDouble(Family::p).toArray();
        double[] bh = FalseDiscovery.bh(p);
        double[] by = FalseDiscovery.by(p);
        List<Finding> findings = new ArrayList<>();
        int i = 0;
        for (Trial trial : trials) {
            boolean tested = trial.p() != null;
            Member member =
                    new Member(
                            trial,
                            tested ? Double.valueOf(bh[i]) : null,
                            tested ? Double.valueOf(by[i]) : null,
                            p.length);
            i += tested ? 1 : 0;
            Finding finding = new FindingWriter(member, context, detector).finding();
            if (finding != null) {
                findings.add(finding);
            }
        }
        long significant = Arrays.stream(p).filter(v -> v <= .05).count();
        return new Outcome(
                findings, p.length, significant, List.of(), Arrays.stream(p).boxed().toList());
    }

    private static double p(Trial trial) {
        return trial.p() == null ? 1 : trial.p();
    }

    /** The least favourable of three: as decided, and with the pending ones at either bound. */
    private Trial validity(Cell cell) {
        Counts own = cell.own();
        Counts others = cell.others();
        if (others.decided() < detector.decided()) {
            return new Trial(cell, Measure.VALIDITY, null, null);
        }
        double decided =
                FourFold.fewer(own.valid(), own.decided(), others.valid(), others.decided());
        double bound =
                FourFold.fewer(
                        own.valid() + own.pending(),
                        own.decided() + own.pending(),
                        others.valid(),
                        others.decided() + others.pending());
        return new Trial(cell, Measure.VALIDITY, Math.max(decided, bound), null);
    }

    /** Of reports that come in clumps, each clump counts once. */
    private static Trial volume(Cell cell) {
        double clump = cell.exposure().clumping().factor();
        ExactTest.RateRatio counted = rate(cell, 1);
        ExactTest.RateRatio tested = clump > 1 ? rate(cell, clump) : counted;
        Bounds ratio =
                new Bounds(counted.ratio().value(), tested.ratio().lo(), tested.ratio().hi());
        return new Trial(
                cell, Measure.VOLUME, tested.p(), new ExactTest.RateRatio(ratio, tested.p()));
    }

    private static ExactTest.RateRatio rate(Cell cell, double clump) {
        return ExactTest.rateRatio(
                (int) StrictMath.rint(cell.own().received() / clump),
                cell.exposure().days(),
                (int) StrictMath.rint(cell.others().received() / clump),
                cell.exposure().otherDays(),
                .95);
    }
}
