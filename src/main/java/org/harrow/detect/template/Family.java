package org.harrow.detect.template;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.harrow.detect.Context;
import org.harrow.detect.Outcome;
import org.harrow.model.Finding;
import org.harrow.stats.Conformal;
import org.harrow.stats.FalseDiscovery;

/** Every account that is tested, against the others of its half. */
final class Family {
    /** Share of the others that are as little grounded. */
    private static final double UNGROUNDED = .05;

    private final List<Unit> units;
    private final Context context;
    private final TemplateLanguage detector;

    Family(List<Unit> units, Context context, TemplateLanguage detector) {
        this.units = units;
        this.context = context;
        this.detector = detector;
    }

    /**
     * One account among all.
     *
     * @param unit itself
     * @param p conformal
     * @param q Benjamini and Hochberg
     * @param others what it is compared with
     * @param tested size of the family
     */
    record Member(Unit unit, double p, double q, Others others, int tested) {}

    /**
     * The others of an account's half.
     *
     * @param n how many
     * @param hits pitch words in their texts
     * @param words in them altogether
     * @param bare true where the account is as little grounded as the lowest twentieth
     */
    record Others(int n, long hits, long words, boolean bare) {}

    Outcome conclude() {
        List<Unit> tested =
                units.stream()
                        .filter(
                                unit ->
                                        detector.accounts().isEmpty()
                                                || detector.accounts().contains(unit.operator()))
                        .toList();
        double[] p = tested.stream().mapToDouble(this::p).toArray();
        double[] bh = FalseDiscovery.bh(p);
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < tested.size(); i++) {
            Member member = new Member(tested.get(i), p[i], bh[i], others(tested.get(i)), p.length);
            Finding finding = new FindingWriter(member, context, detector).finding();
            if (finding != null) {
                findings.add(finding);
            }
        }
        long significant = Arrays.stream(p).filter(v -> v <= .05).count();
        return new Outcome(
                findings, p.length, significant, notes(), Arrays.stream(p).boxed().toList());
    }

    private double p(Unit unit) {
        double[] scores =
                units.stream()
                        .filter(other -> isOther(other, unit))
                        .mapToDouble(Unit::score)
                        .sorted()
                        .toArray();
        return Conformal.p(unit.score(), scores);
    }

    private static boolean isOther(Unit other, Unit unit) {
        return other.place().half() == unit.place().half()
                && !other.operator().equals(unit.operator());
    }

    private Others others(Unit unit) {
        int n = 0;
        int barer = 0;
        long hits = 0;
        long words = 0;
        for (Unit other : units) {
            if (isOther(other, unit)) {
                n++;
                barer += other.ground().score() < unit.ground().score() ? 1 : 0;
                hits += other.pitch().hits();
                words += other.pitch().words();
            }
        }
        return new Others(n, hits, words, barer <= UNGROUNDED * n);
    }

    private List<String> notes() {
        return units.isEmpty()
                ? List.of("No exemplar is marked, so nothing was compared: harrow exemplar.")
                : List.of();
    }
}
