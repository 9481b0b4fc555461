package org.harrow.detect.reaction;

import java.util.ArrayList;
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

    /** What another case can borrow: triggers and how many were answered within each window. */
    static List<Reference> references(List<Unit> units, ReactionLatency detector, String source) {
        List<Reference> out = new ArrayList<>();
        new Rates(units, Context.NONE, detector)
                .totals.forEach(
                        (name, counts) -> {
                            Map<String, Long> named = new TreeMap<>();
                            named.put("n", counts.n);
                            for (int w = 0; w < counts.hits.length; w++) {
                                named.put("within_" + detector.windows().get(w), counts.hits[w]);
                            }
                            int bar = name.indexOf('|');
                            out.add(
                                    new Reference(
                                            ReactionLatency.ID,
                                            name.substring(0, bar),
                                            name.substring(bar + 1),
                                            named,
                                            source));
                        });
        return out;
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
                Counts others =
                        totals.getOrDefault(name, none()).without(own.getOrDefault(name, none()));
                Population population =
                        others.n >= detector.tests().controls()
                                ? others(name, others)
                                : borrowed(answer, others);
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

    private Population others(String name, Counts others) {
        double[] q = new double[others.hits.length];
        for (int w = 0; w < q.length; w++) {
            q[w] = (1.0 + others.hits[w]) / (1.0 + others.n);
        }
        return new Population(
                others.n,
                q,
                false,
                others.n + " by others in this case: " + name.replace("|", " "));
    }

    /**
     * Rates counted elsewhere, each raised to that of the case's few others where these answer more
     * often: a venue that is livelier than the borrowed one makes nobody in it stand out.
     */
    private @Nullable Population borrowed(Answer answer, Counts others) {
        for (Reference reference : context.references()) {
            if (reference.detector().equals(ReactionLatency.ID)
                    && reference.venue().equals(venue(answer))
                    && reference.label().equals(kind(answer))
                    && detector.windows().stream()
                            .allMatch(w -> reference.counts().containsKey("within_" + w))) {
                long n = reference.count("n");
                double[] q = new double[others.hits.length];
                boolean raised = false;
                for (int w = 0; w < q.length; w++) {
                    long hits = reference.count("within_" + detector.windows().get(w));
                    double rate = (1.0 + hits) / (1 + n);
                    double here = others.n == 0 ? 0 : (double) others.hits[w] / others.n;
                    raised |= here > rate;
                    q[w] = Math.max(rate, here);
                }
                String source =
                        reference.source()
                                + (raised
                                        ? ", raised where the "
                                                + others.n
                                                + " by others in this case are answered more often"
                                        : "");
                return new Population(n, q, true, source);
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

        Counts without(Counts some) {
            Counts left = new Counts(hits.length);
            left.n = n - some.n;
            for (int w = 0; w < hits.length; w++) {
                left.hits[w] = hits[w] - some.hits[w];
            }
            return left;
        }

        void add(Answer answer, List<Long> windows) {
            n++;
            for (int w = 0; w < hits.length; w++) {
                hits[w] += answer.within(windows.get(w)) ? 1 : 0;
            }
        }
    }
}
