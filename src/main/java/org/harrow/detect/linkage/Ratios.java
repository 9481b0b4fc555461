package org.harrow.detect.linkage;

import java.util.HashMap;
import java.util.Map;
import org.harrow.detect.Context;
import org.harrow.detect.Reference;

/**
 * Likelihood ratios of the families, where a reference says how often each is seen between accounts
 * of one operator and between accounts of two. They are multiplied as if independent; at least
 * three must speak.
 */
final class Ratios {
    /** Families that must speak together. */
    static final int FAMILIES = 3;

    private final Map<String, Double> log10 = new HashMap<>();
    private final double needed;

    Ratios(Context context, int pairs) {
        needed = 2 + StrictMath.log10(Math.max(1, pairs));
        for (Reference reference : context.references()) {
            if (reference.detector().equals(Linkage.ID)) {
                log10.put(reference.label(), ratio(reference));
            }
        }
    }

    /** Jeffreys' estimates, so that what was never seen is not infinite. */
    private static double ratio(Reference reference) {
        double same = (reference.count("same_hits") + .5) / (reference.count("same_n") + 1);
        double different =
                (reference.count("different_hits") + .5) / (reference.count("different_n") + 1);
        return StrictMath.log10(same / different);
    }

    boolean isCalibrated() {
        return !log10.isEmpty();
    }

    /** What the sum must reach: two, and one more for each tenfold of pairs compared. */
    double needed() {
        return needed;
    }

    /** Sum over the families that are seen and calibrated. */
    double of(Evidence evidence) {
        return evidence.families().keySet().stream()
                .mapToDouble(family -> log10.getOrDefault(family, 0.0))
                .sum();
    }

    /** True where an analyst should look at the pair. */
    boolean suggests(Evidence evidence) {
        long calibrated = evidence.families().keySet().stream().filter(log10::containsKey).count();
        return !evidence.identifiers().isEmpty()
                || (calibrated >= FAMILIES && of(evidence) >= needed);
    }
}
