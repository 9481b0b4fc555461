package org.harrow.draw;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.harrow.model.Arc;
import org.harrow.model.Finding;

/** The latency that a finding's headline tells, among all that it names. */
public final class HeadlineArc {
    private static final double MICROS = 1e6;

    private HeadlineArc() {}

    /**
     * The one that the finding's {@code latency_seconds} measure, which leave out what answers a
     * review; without such a measure the first. Third parties are told beside a finding, never in
     * its headline.
     */
    public static Optional<Arc> of(Finding finding) {
        List<Arc> own =
                finding.support().arcs().stream()
                        .filter(arc -> arc.relation() != Arc.Relation.THIRD_PARTY)
                        .toList();
        List<Arc> arcs = own.isEmpty() ? finding.support().arcs() : own;
        return finding.measurement().statistic().get("latency_seconds") instanceof List<?> interval
                        && !interval.isEmpty()
                        && interval.getFirst() instanceof Number told
                ? nearest(arcs, told.doubleValue())
                : arcs.stream().findFirst();
    }

    private static Optional<Arc> nearest(List<Arc> arcs, double seconds) {
        return arcs.stream()
                .min(
                        Comparator.comparingDouble(
                                (Arc arc) -> Math.abs(arc.latency().lo() / MICROS - seconds)));
    }
}
