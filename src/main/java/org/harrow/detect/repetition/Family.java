package org.harrow.detect.repetition;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.harrow.detect.Context;
import org.harrow.detect.Outcome;
import org.harrow.detect.Peers;
import org.harrow.detect.Reference;
import org.harrow.model.Finding;
import org.harrow.stats.FalseDiscovery;
import org.jspecify.annotations.Nullable;

/** Every account whose posts were read, looked at together. */
final class Family {
    private final List<Unit> units;
    private final Context context;
    private final Repetition detector;

    Family(List<Unit> units, Context context, Repetition detector) {
        this.units = units;
        this.context = context;
        this.detector = detector;
    }

    /**
     * One account among all.
     *
     * @param unit itself
     * @param peers what its largest cluster is compared with, or null
     * @param borrowed true where they were counted elsewhere
     * @param q Benjamini and Hochberg, and by, Benjamini and Yekutieli; null where not tested
     * @param tested size of the family
     */
    record Member(
            Unit unit, Peers.@Nullable Compared peers, boolean borrowed, Corrected q, int tested) {}

    /**
     * @param bh Benjamini and Hochberg
     * @param by Benjamini and Yekutieli
     */
    record Corrected(@Nullable Double bh, @Nullable Double by) {}

    Outcome conclude() {
        Map<String, Peers> peers = peers();
        List<Peers.@Nullable Compared> compared = new ArrayList<>();
        units.forEach(unit -> compared.add(compare(unit, peers)));
        double[] p =
                compared.stream()
                        .mapMulti(
                                (Peers.@Nullable Compared one,
                                        java.util.function.Consumer<Double> out) -> {
                                    if (one != null) {
                                        out.accept(one.p());
                                    }
                                })
                        .mapToDouble(Double::doubleValue)
                        .toArray();
        double[] bh = FalseDiscovery.bh(p);
        double[] by = FalseDiscovery.by(p);
        List<Finding> findings = new ArrayList<>();
        int i = 0;
        for (int u = 0; u < units.size(); u++) {
            Unit unit = units.get(u);
            Peers.Compared one = compared.get(u);
            Corrected q = one == null ? new Corrected(null, null) : new Corrected(bh[i], by[i]);
            i += one == null ? 0 : 1;
            Member member = new Member(unit, one, isBorrowed(unit, peers), q, p.length);
            findings.addAll(findings(member));
        }
        long significant = Arrays.stream(p).filter(v -> v <= .05).count();
        return new Outcome(
                findings, p.length, significant, notes(), Arrays.stream(p).boxed().toList());
    }

    private List<Finding> findings(Member member) {
        List<Finding> findings = new ArrayList<>();
        for (Cluster cluster : member.unit().clusters()) {
            Finding finding = new FindingWriter(member, cluster, context, detector).finding();
            if (finding != null) {
                findings.add(finding);
            }
        }
        return findings;
    }

    /** Accounts with enough posts, by venue. */
    private Map<String, Peers> peers() {
        Map<String, Peers> peers = new TreeMap<>();
        for (Unit unit : units) {
            if (isComparable(unit)) {
                peers.computeIfAbsent(
                                unit.venue(), venue -> new Peers("comparable accounts of " + venue))
                        .add(unit.timeline().copies(detector.span()));
            }
        }
        return peers;
    }

    /** What another case can borrow: how many accounts reach how many copies. */
    List<Reference> references(String source) {
        Map<String, Map<String, Long>> venues = new TreeMap<>();
        for (Unit unit : units) {
            if (isComparable(unit)) {
                venues.computeIfAbsent(unit.venue(), any -> new TreeMap<>())
                        .merge("reached_" + unit.timeline().copies(detector.span()), 1L, Long::sum);
            }
        }
        List<Reference> out = new ArrayList<>();
        venues.forEach(
                (venue, counts) -> {
                    counts.put("span", detector.span());
                    out.add(new Reference(Repetition.ID, venue, "copies", counts, source));
                });
        return out;
    }

    private boolean isComparable(Unit unit) {
        return unit.size().posts() >= detector.tests().actions();
    }

    private boolean isBorrowed(Unit unit, Map<String, Peers> peers) {
        Peers own = peers.get(unit.venue());
        return own == null || own.size() <= detector.tests().controls();
    }

    private Peers.@Nullable Compared compare(Unit unit, Map<String, Peers> peers) {
        if (!isComparable(unit)) {
            return null;
        }
        int copies = unit.timeline().copies(detector.span());
        Peers own = peers.get(unit.venue());
        if (own != null && !isBorrowed(unit, peers)) {
            return own.compare(copies, true);
        }
        for (Reference reference : context.references()) {
            if (reference.detector().equals(Repetition.ID)
                    && reference.venue().equals(unit.venue())
                    && reference.count("span") == detector.span()) {
                return Peers.borrowed(reference).compare(copies, false);
            }
        }
        return null;
    }

    private List<String> notes() {
        long unread = units.stream().mapToLong(unit -> unit.size().unread()).sum();
        return unread == 0
                ? List.of()
                : List.of(unread + " posts were beyond those read per account.");
    }
}
