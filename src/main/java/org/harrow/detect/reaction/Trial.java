package org.harrow.detect.reaction;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.harrow.stats.NestedWindows;
import org.jspecify.annotations.Nullable;

/**
 * One account's test against null 1.
 *
 * @param unit the account
 * @param k triggers that have a reference population
 * @param against the population: of several, mean rates and the smallest n; null where none is
 *     known
 * @param counts answers within each window
 * @param result null where nothing could be tested
 */
@SuppressWarnings("ArrayRecordComponent") // read-only
record Trial(
        Unit unit,
        int k,
        Rates.@Nullable Population against,
        int[] counts,
        NestedWindows.@Nullable Result result) {

    static Trial of(Unit unit, Rates rates, ReactionLatency detector, double rho) {
        List<Rates.Population> populations = new ArrayList<>();
        int[] counts = new int[detector.windows().size()];
        Map<String, Rates.Population> against = rates.against(unit);
        for (Answer answer : unit.answers()) {
            Rates.Population population = against.get(Rates.population(answer));
            if (population != null) {
                populations.add(population);
                for (int w = 0; w < counts.length; w++) {
                    counts[w] += answer.within(detector.windows().get(w)) ? 1 : 0;
                }
            }
        }
        if (populations.isEmpty()) {
            return new Trial(unit, 0, null, counts, null);
        }
        Rates.Population mean = mean(populations);
        int k = populations.size();
        return new Trial(unit, k, mean, counts, NestedWindows.test(counts, k, mean.q(), rho));
    }

    private static Rates.Population mean(List<Rates.Population> populations) {
        Rates.Population first = populations.getFirst();
        double[] q = new double[first.q().length];
        long n = first.n();
        boolean borrowed = false;
        for (Rates.Population population : populations) {
            n = Math.min(n, population.n());
            borrowed |= population.borrowed();
            for (int w = 0; w < q.length; w++) {
                q[w] += population.q()[w] / populations.size();
            }
        }
        String source =
                String.join(
                        "; ",
                        populations.stream().map(Rates.Population::source).distinct().toList());
        return new Rates.Population(n, q, borrowed, source);
    }

    /** Corrected for looking through four windows; null where nothing was tested. */
    @Nullable Double p() {
        return result == null ? null : Double.valueOf(result.p());
    }

    /** The window that stands out most; the last where none does. */
    int window() {
        return result == null ? counts.length - 1 : result.window();
    }
}
