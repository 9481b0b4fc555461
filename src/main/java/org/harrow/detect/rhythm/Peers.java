package org.harrow.detect.rhythm;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/**
 * What all tested operators of the case do: the reference for everything that has no null of its
 * own.
 */
final class Peers {
    /** Below, a quantile of all says little. */
    static final int ENOUGH = 20;

    private final int size;
    private final int[] combsAt = new int[60];
    private final @Nullable Quantiles stretches;
    private final Map<Integer, @Nullable Quantiles> strengths = new TreeMap<>();

    /**
     * @param median of all
     * @param p95 below which 95 % lie
     * @param source where they were counted, or null for this case
     */
    record Quantiles(double median, double p95, @Nullable String source) {
        Map<String, Object> map() {
            Map<String, Object> all = new TreeMap<>(Map.of("median", median, "p95", p95));
            if (source != null) {
                all.put("source", source);
            }
            return all;
        }
    }

    Peers(List<Comb> combs) {
        size = combs.size();
        combs.stream().filter(c -> c.p() <= .05).forEach(c -> combsAt[c.minute()]++);
        stretches = quantiles(combs, comb -> comb.beats().longest().hours());
        for (int hours : Statistic.PERIODS) {
            strengths.put(hours, quantiles(combs, comb -> comb.rayleigh(hours).strength()));
        }
    }

    int size() {
        return size;
    }

    /** How many others have their own comb at the same minute. */
    int sameMinute(Comb comb) {
        return Math.max(0, combsAt[comb.minute()] - (comb.p() <= .05 ? 1 : 0));
    }

    /** Of the longest stretch in hours; null where they are too few. */
    @Nullable Quantiles stretches() {
        return stretches;
    }

    /** Of how strongly they keep to one time of the period; null where they are too few. */
    @Nullable Quantiles strengths(int hours) {
        return strengths.get(hours);
    }

    private static @Nullable Quantiles quantiles(List<Comb> combs, ToDoubleFunction<Comb> of) {
        if (combs.size() < ENOUGH) {
            return null;
        }
        double[] sorted = combs.stream().mapToDouble(of).sorted().toArray();
        int last = sorted.length - 1;
        return new Quantiles(sorted[last / 2], sorted[(int) (last * .95)], null);
    }
}
