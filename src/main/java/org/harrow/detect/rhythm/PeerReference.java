package org.harrow.detect.rhythm;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.harrow.detect.Context;
import org.harrow.detect.Reference;
import org.jspecify.annotations.Nullable;

/**
 * What operators of a venue do, counted where there are many of them, for a case that has few:
 * longest stretches by whole hours, and how strongly they keep to one time of a period by
 * hundredths.
 */
final class PeerReference {
    private static final String LABEL = "sessions";
    private static final String STRETCH = "stretch_";

    private PeerReference() {}

    private static String venue(Beats beats) {
        String operator = beats.who().operator();
        return operator.substring(0, Math.max(0, operator.indexOf(':')));
    }

    private static String strength(int hours) {
        return "strength_" + hours + "_";
    }

    static List<Reference> of(List<Beats> units, Rhythm detector, String source) {
        Map<String, Map<String, Long>> venues = new TreeMap<>();
        for (Beats unit : units) {
            Comb comb = Comb.of(unit);
            if (comb.sessions() >= detector.sessions()) {
                Map<String, Long> counts =
                        venues.computeIfAbsent(venue(unit), any -> new TreeMap<>());
                counts.merge("n", 1L, Long::sum);
                counts.merge("combs", comb.p() <= .05 ? 1L : 0L, Long::sum);
                counts.merge(STRETCH + (int) unit.longest().hours(), 1L, Long::sum);
                for (int hours : Statistic.PERIODS) {
                    int hundredths = (int) (100 * comb.rayleigh(hours).strength());
                    counts.merge(strength(hours) + hundredths, 1L, Long::sum);
                }
            }
        }
        List<Reference> out = new ArrayList<>();
        venues.forEach(
                (venue, counts) -> {
                    counts.put("gap", detector.gap());
                    counts.put("least", (long) detector.sessions());
                    out.add(new Reference(Rhythm.ID, venue, LABEL, counts, source));
                });
        return out;
    }

    /** One that was counted as this detector would, at the operator's venue; null for none. */
    static @Nullable Reference find(Context context, Beats beats, Rhythm detector) {
        for (Reference reference : context.references()) {
            if (reference.detector().equals(Rhythm.ID)
                    && reference.label().equals(LABEL)
                    && reference.venue().equals(venue(beats))
                    && reference.count("gap") == detector.gap()
                    && reference.count("least") == detector.sessions()
                    && reference.count("n") >= Peers.ENOUGH) {
                return reference;
            }
        }
        return null;
    }

    static Peers.Quantiles stretches(Reference reference) {
        return quantiles(reference, STRETCH, 1);
    }

    static Peers.Quantiles strengths(Reference reference, int hours) {
        return quantiles(reference, strength(hours), .01);
    }

    private static Peers.Quantiles quantiles(Reference reference, String name, double width) {
        SortedMap<Integer, Long> bars = reference.bars(name);
        long last = bars.values().stream().mapToLong(count -> count).sum() - 1;
        return new Peers.Quantiles(
                width * at(bars, last / 2),
                width * at(bars, (long) (last * .95)),
                reference.source());
    }

    private static int at(SortedMap<Integer, Long> bars, long place) {
        long before = 0;
        for (Map.Entry<Integer, Long> bar : bars.entrySet()) {
            before += bar.getValue();
            if (before > place) {
                return bar.getKey();
            }
        }
        return 0;
    }
}
