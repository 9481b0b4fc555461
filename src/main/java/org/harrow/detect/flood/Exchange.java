package org.harrow.detect.flood;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.harrow.model.TimeInterval;

/**
 * The null twin: the submissions of a venue are dealt anew over all its accounts, each of which
 * keeps how many it made, so that nobody is faster or broader than anybody but by chance.
 */
final class Exchange {
    private Exchange() {}

    private record Submission(TimeInterval at, String repository, String id) {}

    static List<Measured> submissions(List<Measured> units, SplittableRandom random) {
        Map<String, List<Submission>> pools = new TreeMap<>();
        for (Measured unit : units) {
            if (unit instanceof Submitter submitter) {
                List<Submission> pool =
                        pools.computeIfAbsent(submitter.venue(), any -> new ArrayList<>());
                Submitter.Submissions all = submitter.submissions();
                for (int i = 0; i < submitter.size(); i++) {
                    pool.add(
                            new Submission(
                                    all.times().get(i),
                                    all.names().get(all.repositories()[i]),
                                    all.ids().get(i)));
                }
            }
        }
        pools.values().forEach(pool -> shuffle(pool, random));
        List<Measured> dealt = new ArrayList<>();
        for (Measured unit : units) {
            dealt.add(
                    unit instanceof Submitter submitter
                            ? dealt(submitter, pools.getOrDefault(submitter.venue(), List.of()))
                            : unit);
        }
        return dealt;
    }

    private static void shuffle(List<Submission> pool, SplittableRandom random) {
        for (int i = pool.size() - 1; i > 0; i--) {
            pool.set(i, pool.set(random.nextInt(i + 1), pool.get(i)));
        }
    }

    private static Submitter dealt(Submitter submitter, List<Submission> pool) {
        List<Submission> hand = new ArrayList<>();
        for (int i = 0; i < submitter.size(); i++) {
            hand.add(pool.removeLast());
        }
        hand.sort(
                Comparator.comparingLong((Submission s) -> s.at().lo())
                        .thenComparing(Submission::id));
        Map<String, Integer> names = new LinkedHashMap<>();
        int[] repositories =
                hand.stream()
                        .mapToInt(s -> names.computeIfAbsent(s.repository(), any -> names.size()))
                        .toArray();
        return new Submitter(
                submitter.operator(),
                new Submitter.Submissions(
                        hand.stream().map(Submission::at).toList(),
                        repositories,
                        List.copyOf(names.keySet()),
                        hand.stream().map(Submission::id).toList()),
                submitter.cost(),
                submitter.dropped());
    }
}
