package org.harrow.detect.linkage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.harrow.detect.Context;
import org.harrow.detect.Outcome;
import org.harrow.model.Finding;

/** Every pair of accounts that something brings together. */
final class Family {
    /** Candidates that are listed; what identifiers suggest comes first. */
    private static final int MOST = 200;

    private final List<Profile> profiles;
    private final Context context;
    private final Linkage detector;

    Family(List<Profile> profiles, Context context, Linkage detector) {
        this.profiles = profiles;
        this.context = context;
        this.detector = detector;
    }

    Outcome conclude() {
        List<Traits> traits = Traits.of(profiles, detector.comb());
        long[] pairs = new Blocks(traits, detector).pairs();
        Compare compare = new Compare(detector, new Weeks(profiles, detector.acts()));
        List<Evidence> candidates = new ArrayList<>();
        for (long pair : pairs) {
            Traits a = traits.get((int) (pair >>> 32));
            Traits b = traits.get((int) pair);
            if (!context.operator(a.account()).equals(context.operator(b.account()))) {
                boolean ordered = a.account().compareTo(b.account()) < 0;
                Evidence evidence = ordered ? compare.of(a, b) : compare.of(b, a);
                if (evidence.isCandidate()) {
                    candidates.add(evidence);
                }
            }
        }
        Ratios ratios = new Ratios(context, pairs.length);
        candidates.sort(
                Comparator.comparing((Evidence e) -> !ratios.suggests(e))
                        .thenComparingInt(e -> -e.families().size())
                        .thenComparing(e -> e.a().account())
                        .thenComparing(e -> e.b().account()));
        List<Finding> findings =
                candidates.stream()
                        .limit(MOST)
                        .map(e -> new FindingWriter(e, ratios, context, detector).finding())
                        .toList();
        return new Outcome(findings, pairs.length, 0, notes(candidates.size(), ratios));
    }

    private static List<String> notes(int candidates, Ratios ratios) {
        List<String> notes = new ArrayList<>();
        if (!ratios.isCalibrated()) {
            notes.add(
                    "No likelihood ratio: no calibrated reference is known, so that only"
                            + " identifiers suggest a link.");
        }
        if (candidates > MOST) {
            notes.add(candidates - MOST + " more candidates are not listed.");
        }
        return notes;
    }
}
