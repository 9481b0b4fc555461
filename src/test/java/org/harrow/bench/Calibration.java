package org.harrow.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.harrow.bench.BenchRows.Wanted;
import org.harrow.detect.Context;
import org.harrow.detect.Detector;
import org.harrow.detect.DetectorCatalog;
import org.harrow.detect.Outcome;
import org.harrow.detect.Trial;
import org.harrow.engine.ErrorRates;
import org.harrow.model.Grade;

/**
 * Whether a p-value of a detector is one, where nothing is going on: of many cases one unit each is
 * picked by chance, and no more of them may be at or below a level than the 99 % limit of the
 * binomial; and so for cases with a finding of grade B or better.
 */
final class Calibration {
    private static final double[] LEVELS = {.001, .01, .05, .1};

    /** These have no p-value, on purpose. */
    private static final Set<String> DESCRIBING = Set.of("linkage", "standing");

    private final BenchRows rows;
    private final int cases;
    private final RatesFile file;

    Calibration(BenchRows rows, int cases, RatesFile file) {
        this.rows = rows;
        this.cases = cases;
        this.file = file;
    }

    /** What one detector did in one world. */
    static final class Tally {
        private final int[] low = new int[LEVELS.length];
        private final boolean tests;
        private int picked;
        private int strong;
        private int run;

        Tally(boolean tests) {
            this.tests = tests;
        }

        /** Picks one tested unit by chance. */
        void add(Outcome outcome, SplittableRandom random) {
            run++;
            strong += Trial.graded(outcome, Grade.B) > 0 ? 1 : 0;
            if (outcome.tested() == 0 || !tests) {
                return;
            }
            picked++;
            long unit = random.nextLong(outcome.tested());
            double p = unit < outcome.p().size() ? outcome.p().get((int) unit) : 1;
            for (int i = 0; i < LEVELS.length; i++) {
                low[i] += p <= LEVELS[i] ? 1 : 0;
            }
        }

        int picked() {
            return picked;
        }

        int strong() {
            return strong;
        }

        int low(double level) {
            for (int i = 0; i < LEVELS.length; i++) {
                if (LEVELS[i] == level) {
                    return low[i];
                }
            }
            throw new IllegalArgumentException("no such level: " + level);
        }
    }

    /** Every detector over so many cases of a world; under the empty name, all of them together. */
    static Map<String, Tally> tally(Worlds world, int cases) {
        Map<String, Tally> tallies = new TreeMap<>();
        List<Detector<?>> detectors = new ArrayList<>(DetectorCatalog.all());
        for (int i = 0; i < cases; i++) {
            Worlds.World made = world.make(i);
            Context context = Trial.context(made.built());
            SplittableRandom random = new SplittableRandom(i);
            boolean any = false;
            for (Detector<?> detector : detectors) {
                Outcome outcome = Trial.outcome(detector, made.built(), context, made.exemplars());
                tallies.computeIfAbsent(detector.id(), id -> new Tally(!DESCRIBING.contains(id)))
                        .add(outcome, random);
                any |= Trial.graded(outcome, Grade.B) > 0;
            }
            Tally all = tallies.computeIfAbsent("", id -> new Tally(false));
            all.run++;
            all.strong += any ? 1 : 0;
        }
        return tallies;
    }

    /** No more than so many of n, with 99 %, where each has the probability. */
    static int limit(int n, double level) {
        return n == 0 ? 0 : BinomialDistribution.of(n, level).inverseCumulativeProbability(.99);
    }

    void print() {
        for (Worlds world : Worlds.values()) {
            tally(world, cases).forEach((id, tally) -> print(world, id, tally));
        }
    }

    private void print(Worlds world, String id, Tally tally) {
        String metric = "null-" + world.label() + "-" + (id.isEmpty() ? "any" : id);
        if (id.isEmpty()) {
            cell(world, id, metric, "B", tally.strong, tally.run);
        } else if (tally.picked == 0) {
            rows.missing(metric, why(id));
        } else {
            for (double level : LEVELS) {
                cell(world, id, metric, String.valueOf(level), tally.low(level), tally.picked);
            }
            cell(world, id, metric, "B", tally.strong, tally.run);
        }
    }

    /** Grade B is allowed as often as p of .05. */
    private void cell(Worlds world, String id, String metric, String level, int count, int n) {
        boolean grade = level.equals("B");
        int limit = limit(n, grade ? .05 : Double.parseDouble(level));
        rows.share(metric + "-" + level, count, n, Wanted.atMost(limit, grade ? "cases" : "units"));
        file.chance(id, world, new ErrorRates.Chance(world.label(), level, count, n, limit));
    }

    private static String why(String id) {
        return DESCRIBING.contains(id)
                ? "it has no p-value, on purpose"
                : "nothing in this world is large enough for it to test";
    }
}
