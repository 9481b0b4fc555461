package org.harrow.stats;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * How long until something happens when not everybody was watched to the end (Kaplan and Meier
 * 1958), with the interval of the median on the log-log scale (Brookmeyer and Crowley 1982).
 */
public final class KaplanMeier {
    private KaplanMeier() {}

    /**
     * One observation.
     *
     * @param time when it happened, or until when it was watched
     * @param happened false where the watching ended first
     */
    public record Observation(double time, boolean happened) {}

    /**
     * A step of the curve.
     *
     * @param time where it steps
     * @param survival share to whom it has not happened yet
     * @param lo lower 95 % limit
     * @param hi upper 95 % limit
     */
    public record Step(double time, double survival, double lo, double hi) {}

    /** The curve's steps in order of time. */
    public static List<Step> curve(List<Observation> observations) {
        Observation[] sorted = observations.toArray(new Observation[0]);
        Arrays.sort(sorted, Comparator.comparingDouble(Observation::time));
        List<Step> steps = new java.util.ArrayList<>();
        double survival = 1;
        double variance = 0;
        for (int i = 0; i < sorted.length; ) {
            double time = sorted[i].time();
            double risk = sorted.length - i;
            int events = 0;
            for (; i < sorted.length && sorted[i].time() == time; i++) {
                events += sorted[i].happened() ? 1 : 0;
            }
            if (events > 0) {
                survival *= 1 - events / risk;
                variance += events / (risk * (risk - events));
                steps.add(step(time, survival, variance));
            }
        }
        return List.copyOf(steps);
    }

    private static Step step(double time, double survival, double variance) {
        if (survival <= 0) {
            return new Step(time, 0, 0, 1); // nobody is left, the variance is undefined
        }
        double half = Proportion.Z95 * StrictMath.sqrt(variance) / StrictMath.log(survival);
        return new Step(
                time,
                survival,
                StrictMath.pow(survival, StrictMath.exp(-half)),
                StrictMath.pow(survival, StrictMath.exp(half)));
    }

    /** The median with its 95 % interval; infinite where the curve never falls to one half. */
    public static Bounds median(List<Observation> observations) {
        double value = Double.POSITIVE_INFINITY;
        double lo = Double.POSITIVE_INFINITY;
        double hi = Double.POSITIVE_INFINITY;
        for (Step step : curve(observations)) {
            value = step.survival() <= .5 ? Math.min(value, step.time()) : value;
            lo = step.lo() <= .5 ? Math.min(lo, step.time()) : lo;
            hi = step.hi() <= .5 ? Math.min(hi, step.time()) : hi;
        }
        return new Bounds(value, lo, hi);
    }
}
