package org.harrow.detect.linkage;

import java.util.Arrays;
import java.util.List;

/** How alike the hours of two accounts are, among the pairs of the case. */
final class Weeks {
    /** Accounts whose pairs are the reference; in the order of hashed names, so any of them. */
    private static final int MOST = 200;

    /** Pairs below which a rank says nothing. */
    private static final int ENOUGH = 190;

    private final int acts;
    private final double[] reference;

    Weeks(List<Profile> profiles, int acts) {
        this.acts = acts;
        List<double[]> weeks =
                profiles.stream()
                        .filter(p -> p.behaviour().acts() >= acts)
                        .limit(MOST)
                        .map(Weeks::week)
                        .toList();
        double[] all = new double[weeks.size() * (weeks.size() - 1) / 2];
        int n = 0;
        for (int i = 0; i < weeks.size(); i++) {
            for (int j = 0; j < i; j++) {
                all[n++] = divergence(weeks.get(i), weeks.get(j));
            }
        }
        Arrays.sort(all);
        reference = all;
    }

    private static double[] week(Profile profile) {
        int[] hours = profile.behaviour().hours();
        double[] shares = new double[hours.length];
        double n = profile.behaviour().acts() + .5 * hours.length;
        for (int i = 0; i < shares.length; i++) {
            shares[i] = (hours[i] + .5) / n;
        }
        return shares;
    }

    /** Jensen and Shannon's divergence (Lin 1991), natural logarithm. */
    static double divergence(double[] p, double[] q) {
        double sum = 0;
        for (int i = 0; i < p.length; i++) {
            double m = (p[i] + q[i]) / 2;
            sum += p[i] * StrictMath.log(p[i] / m) + q[i] * StrictMath.log(q[i] / m);
        }
        return sum / 2;
    }

    /** Share of pairs of the case that are at least as alike; 1 where it cannot be told. */
    double rank(Profile a, Profile b) {
        if (reference.length < ENOUGH
                || a.behaviour().acts() < acts
                || b.behaviour().acts() < acts) {
            return 1;
        }
        double own = divergence(week(a), week(b));
        int place = Arrays.binarySearch(reference, own);
        int less = place >= 0 ? place + 1 : -place - 1;
        return (less + 1.0) / (reference.length + 1.0);
    }
}
