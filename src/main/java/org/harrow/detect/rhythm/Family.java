package org.harrow.detect.rhythm;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.harrow.detect.Context;
import org.harrow.detect.Outcome;
import org.harrow.model.Finding;
import org.harrow.stats.FalseDiscovery;
import org.jspecify.annotations.Nullable;

/** Every operator with sessions enough, looked at together. */
final class Family {
    /** An operator that is too small to be tested is described from here on. */
    private static final double CONSPICUOUS = .01;

    private final List<Comb> combs;
    private final Context context;
    private final Rhythm detector;

    Family(List<Beats> units, Context context, Rhythm detector) {
        this.combs = units.stream().map(Comb::of).toList();
        this.context = context;
        this.detector = detector;
    }

    /**
     * One operator among all.
     *
     * @param comb its sessions
     * @param q Benjamini and Hochberg, or null where it is too small to be tested
     * @param by Benjamini and Yekutieli, or null
     * @param peers the whole family
     */
    record Member(Comb comb, @Nullable Double q, @Nullable Double by, Peers peers) {
        @Nullable Double p() {
            return q == null ? null : Double.valueOf(comb.p());
        }
    }

    Outcome conclude() {
        List<Comb> tested =
                combs.stream().filter(c -> c.sessions() >= detector.sessions()).toList();
        double[] p = tested.stream().mapToDouble(Comb::p).toArray();
        double[] bh = FalseDiscovery.bh(p);
        double[] by = FalseDiscovery.by(p);
        Peers peers = new Peers(tested);
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < p.length; i++) {
            if (p[i] <= .05) {
                findings.add(finding(new Member(tested.get(i), bh[i], by[i], peers)));
            }
        }
        for (Comb comb : combs) {
            if (comb.sessions() < detector.sessions() && comb.p() <= CONSPICUOUS) {
                findings.add(finding(new Member(comb, null, null, peers)));
            }
        }
        long significant = Arrays.stream(p).filter(v -> v <= .05).count();
        return new Outcome(
                findings, p.length, significant, notes(), Arrays.stream(p).boxed().toList());
    }

    private Finding finding(Member member) {
        return new FindingWriter(member, context, detector).finding();
    }

    private List<String> notes() {
        List<String> notes = new ArrayList<>();
        notes.add(
                "Where a comb is not found nothing follows: three in four declared automations"
                        + " have none.");
        long dropped = combs.stream().mapToLong(comb -> comb.beats().who().dropped()).sum();
        if (dropped > 0) {
            notes.add(dropped + " sessions were beyond the 100,000 kept per account.");
        }
        return notes;
    }
}
