package org.harrow.detect.flood;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.harrow.detect.Context;
import org.harrow.detect.Outcome;
import org.harrow.detect.Peers;
import org.harrow.model.Finding;
import org.harrow.stats.FalseDiscovery;
import org.jspecify.annotations.Nullable;

/** Every account that submitted something to a project of others, looked at together. */
final class Family {
    private final List<Submitter> submitters;
    private final Map<String, Project> projects;
    private final Context context;
    private final Flood detector;

    Family(List<Measured> units, Context context, Flood detector) {
        this.context = context;
        this.detector = detector;
        this.submitters =
                units.stream()
                        .filter(Submitter.class::isInstance)
                        .map(Submitter.class::cast)
                        .toList();
        this.projects =
                units.stream()
                        .filter(Project.class::isInstance)
                        .map(Project.class::cast)
                        .collect(
                                Collectors.toMap(Project::name, p -> p, (a, b) -> a, TreeMap::new));
    }

    /**
     * One account's test.
     *
     * @param submitter itself
     * @param windows its counts
     * @param best the count that stands out most
     * @param compared that count with the others', or null where they are too few
     * @param p by the fit, corrected for looking at six counts
     */
    record Trial(
            Submitter submitter,
            Windows windows,
            int best,
            Peers.@Nullable Compared compared,
            double p) {}

    /**
     * One account among all.
     *
     * @param trial its test
     * @param p corrected for six counts, or the share of accounts as far out if others are
     * @param q after correction for all accounts
     * @param resampled share of accounts, itself included, that stand out as much in any window
     * @param tested size of the family
     */
    record Member(Trial trial, double p, Corrected q, double resampled, int tested) {}

    /**
     * @param bh Benjamini and Hochberg
     * @param by Benjamini and Yekutieli
     */
    record Corrected(double bh, double by) {}

    Outcome conclude() {
        Map<String, List<Peers>> peers = peers();
        List<Trial> trials =
                submitters.stream()
                        .map(one -> trial(one, peers.getOrDefault(one.venue(), List.of())))
                        .toList();
        List<Trial> tested = trials.stream().filter(t -> t.compared() != null).toList();
        double[] sorted = tested.stream().mapToDouble(Trial::p).sorted().toArray();
        double[] p = tested.stream().mapToDouble(trial -> p(trial, sorted)).toArray();
        double[] bh = FalseDiscovery.bh(p);
        double[] by = FalseDiscovery.by(p);
        List<Finding> findings = new ArrayList<>();
        int i = 0;
        for (Trial trial : trials) {
            boolean is = trial.compared() != null;
            Member member =
                    new Member(
                            trial,
                            is ? p[i] : 1,
                            new Corrected(is ? bh[i] : 1, is ? by[i] : 1),
                            is ? share(sorted, trial.p()) : 1,
                            p.length);
            i += is ? 1 : 0;
            Finding finding = new FindingWriter(member, projects, context, detector).finding();
            if (finding != null) {
                findings.add(finding);
            }
        }
        long significant = Arrays.stream(p).filter(v -> v <= .05).count();
        return new Outcome(
                findings, p.length, significant, notes(), Arrays.stream(p).boxed().toList());
    }

    /** Where others stand out as much, in whatever window, their share counts if it is larger. */
    private static double p(Trial trial, double[] sorted) {
        double share = share(sorted, trial.p());
        return share * sorted.length > 1 ? Math.max(trial.p(), share) : trial.p();
    }

    private static double share(double[] sorted, double p) {
        long reach = Arrays.stream(sorted).filter(v -> v <= p).count();
        return (double) reach / sorted.length;
    }

    private Map<String, List<Peers>> peers() {
        Map<String, List<Peers>> peers = new TreeMap<>();
        for (Submitter submitter : submitters) {
            List<Peers> six =
                    peers.computeIfAbsent(
                            submitter.venue(),
                            venue ->
                                    Windows.NAMES.stream()
                                            .map(n -> new Peers("other accounts of " + venue))
                                            .toList());
            int[] counts = submitter.windows().counts();
            for (int w = 0; w < counts.length; w++) {
                six.get(w).add(counts[w]);
            }
        }
        return peers;
    }

    private Trial trial(Submitter submitter, List<Peers> peers) {
        Windows windows = submitter.windows();
        int best = 0;
        Peers.Compared least = null;
        for (int w = 0; w < peers.size(); w++) {
            Peers.Compared one =
                    peers.get(w).size() > detector.tests().controls()
                            ? peers.get(w).compare(windows.counts()[w], true)
                            : null;
            if (one != null && (least == null || one.tail() < least.tail())) {
                least = one;
                best = w;
            }
        }
        double p = least == null ? 1 : Math.min(1, least.tail() * Windows.NAMES.size());
        return new Trial(submitter, windows, best, least, p);
    }

    private List<String> notes() {
        long dropped = submitters.stream().mapToLong(Submitter::dropped).sum();
        return dropped == 0
                ? List.of()
                : List.of(dropped + " submissions were beyond the 10,000 kept per account.");
    }
}
