package org.harrow.detect.reaction;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.harrow.detect.Context;
import org.harrow.detect.Reference;
import org.jspecify.annotations.Nullable;

/** Null 1: how often others answer the same kind of trigger at the same venue, per window. */
final class Rates {
    private final Map<String, Counts> totals;
    private final Context context;
    private final ReactionLatency detector;

    Rates(List<Unit> units, Context context, ReactionLatency detector) {
        this.context = context;
        this.detector = detector;
        this.totals = count(units);
    }

    /** What is compared with what: venue and kind of trigger. */
    static String population(Answer answer) {
        return venue(answer) + "|" + kind(answer);
    }

    private static String venue(Answer answer) {
        String artifact = answer.trigger().deed().artifact();
        return artifact.substring(0, Math.max(0, artifact.indexOf(':')));
    }

    private static String kind(Answer answer) {
        TriggerKind kind = answer.trigger().trigger();
        return kind == null ? "" : kind.label();
    }

    private Map<String, Counts> count(List<Unit> units) {
        Map<String, Counts> counts = new TreeMap<>();
        for (Unit unit : units) {
            for (Answer answer : unit.answers()) {
                counts.computeIfAbsent(population(answer), any -> none())
                        .add(answer, detector.windows());
            }
        }
        return counts;
    }

    /**
     * A reference population.
     *
     * @param n triggers in it
     * @param q per window, (1 + answered within it) / (1 + n)
     * @param borrowed true where it was counted elsewhere
     * @param source for the reader
     */
    @SuppressWarnings("ArrayRecordComponent") // read-only
    record Population(long n, double[] q, boolean borrowed, String source) {}

    /**
     * What a unit is compared with, by population; the unit's own answers are left out. A
     * population that is missing is not known.
     */
    Map<String, Population> against(Unit unit) {
        Map<String, Counts> own = count(List.of(unit));
        Map<String, Population> found = new TreeMap<>();
        for (Answer answer : unit.answers()) {
            String name = population(answer);
            if (!found.containsKey(name)) {
                Population population = others(name, own.getOrDefault(name, none()));
                population = population != null ? population : borrowed(answer);
                if (population != null) {
                    found.put(name, population);
                }
            }
        }
        return found;
    }

    private Counts none() {
        return new Counts(detector.windows().size());
    }

    private @Nullable Population others(String name, Counts own) {
        Counts all = totals.getOrDefault(name, none());
        long n = all.n - own.n;
        if (n < detector.tests().controls()) {
            return null;
        }
        double[] q = new double[own.hits.length];
        for (int w = 0; w < q.length; w++) {
            q[w] = (1.0 + all.hits[w] - own.hits[w]) / (1.0 + n);
        }
        return new Population(
                n, q, false, n + " by others in this case: " + name.replace("|", " "));
    }

    private @Nullable Population borrowed(Answer answer) {
        for (Reference reference : context.references()) {
            if (reference.detector().equals(ReactionLatency.ID)
                    && reference.venue().equals(venue(answer))
                    && reference.label().equals(kind(answer))
                    && detector.windows().stream()
                            .allMatch(w -> reference.counts().containsKey("within_" + w))) {
                long n = reference.count("n");
                double[] q =
                        detector.windows().stream()
                                .mapToDouble(w -> (1.0 + reference.count("within_" + w)) / (1 + n))
                                .toArray();
                return new Population(n, q, true, reference.source());
            }
        }
        return null;
    }

    /** Triggers and those of them that were answered within each window. */
    private static final class Counts {
        private long n;
        private final long[] hits;

        Counts(int windows) {
            hits = new long[windows];
        }

        void add(Answer answer, List<Long> windows) {
            n++;
            for (int w = 0; w < hits.length; w++) {
                hits[w] += answer.within(windows.get(w)) ? 1 : 0;
            }
        }
    }
}
