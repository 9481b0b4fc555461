package org.harrow.detect.reaction;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.harrow.detect.Context;
import org.harrow.detect.Outcome;
import org.harrow.model.Finding;
import org.harrow.stats.FalseDiscovery;
import org.harrow.stats.IntraClass;
import org.jspecify.annotations.Nullable;

/** Every account that something was done against, looked at together. */
final class Family {
    /** Accounts with two or more triggers from which the correlation is estimated. */
    static final int REPEATERS = 100;

    /** Answers within the longest window that such an estimate needs. */
    static final int HITS = 20;

    /** An estimate below this is chance: nobody's answers are independent. */
    private static final double LEAST_CORRELATION = .05;

    private final List<Unit> units;
    private final Context context;
    private final ReactionLatency detector;

    Family(List<Unit> units, Context context, ReactionLatency detector) {
        this.units = units;
        this.context = context;
        this.detector = detector;
    }

    /**
     * What holds for all findings of a run.
     *
     * @param tested units with a p-value
     * @param correlation used
     * @param estimated true where the case gave it
     */
    record Common(int tested, double correlation, boolean estimated) {}

    /**
     * One account among all.
     *
     * @param trial its test
     * @param q Benjamini and Hochberg, or null
     * @param by Benjamini and Yekutieli, or null
     * @param common to all
     */
    record Member(Trial trial, @Nullable Double q, @Nullable Double by, Common common) {}

    Outcome conclude() {
        Rates rates = new Rates(units, context, detector);
        @Nullable Double estimate = correlation();
        double rho = estimate != null ? estimate : detector.tests().correlation();
        List<Trial> trials =
                units.stream().map(unit -> Trial.of(unit, rates, detector, rho)).toList();
        double[] p =
                trials.stream()
                        .filter(trial -> trial.result() != null)
                        .mapToDouble(trial -> trial.result() == null ? 1 : trial.result().p())
                        .toArray();
        double[] bh = FalseDiscovery.bh(p);
        double[] by = FalseDiscovery.by(p);
        Common common = new Common(p.length, rho, estimate != null);
        List<Finding> findings = new ArrayList<>();
        int i = 0;
        for (Trial trial : trials) {
            boolean tested = trial.result() != null;
            Member member =
                    new Member(
                            trial,
                            tested ? Double.valueOf(bh[i]) : null,
                            tested ? Double.valueOf(by[i]) : null,
                            common);
            i += tested ? 1 : 0;
            Finding finding = new FindingWriter(member, context, detector).finding();
            if (finding != null) {
                findings.add(finding);
            }
        }
        long significant = Arrays.stream(p).filter(v -> v <= .05).count();
        return new Outcome(
                findings, p.length, significant, notes(), Arrays.stream(p).boxed().toList());
    }

    private List<String> notes() {
        long dropped = units.stream().mapToLong(Unit::dropped).sum();
        return dropped == 0
                ? List.of()
                : List.of(dropped + " triggers were beyond the 10,000 kept per account.");
    }

    /** From closures of authors who have two or more; null where they are too few. */
    private @Nullable Double correlation() {
        List<Unit> repeaters = units.stream().filter(unit -> unit.answers().size() > 1).toList();
        long longest = detector.windows().getLast();
        int[] hits =
                repeaters.stream()
                        .mapToInt(
                                unit ->
                                        (int)
                                                unit.answers().stream()
                                                        .filter(a -> a.within(longest))
                                                        .count())
                        .toArray();
        if (repeaters.size() < REPEATERS || Arrays.stream(hits).sum() < HITS) {
            return null;
        }
        int[] sizes = repeaters.stream().mapToInt(unit -> unit.answers().size()).toArray();
        return Math.max(LEAST_CORRELATION, IntraClass.estimate(hits, sizes));
    }
}
