package org.harrow.detect.reaction;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.harrow.model.CanonicalJson;
import org.harrow.stats.ExactTest;
import org.harrow.stats.MonteCarlo;
import org.harrow.stats.Seed;
import org.jspecify.annotations.Nullable;

/**
 * Records when an account acts and when it is acted against, whatever the content, and measures how
 * much more it does after triggers.
 */
final class RhythmRecorder {
    /** Below, exchanging days proves nothing. */
    static final int ACTIVE_DAYS = 20;

    static final int TRIGGER_DAYS = 3;

    /** Times kept; an account with more is not measured, and the finding says so. */
    static final int MOST_TIMES = 100_000;

    private static final int DRAWS = 9_999;
    private static final long SESSION_GAP = 600_000_000L;

    private final String operator;
    private final ReactionLatency detector;
    private final Times acts = new Times();
    private final Times triggers = new Times();

    RhythmRecorder(String operator, ReactionLatency detector) {
        this.operator = operator;
        this.detector = detector;
    }

    void act(Act act) {
        if (act.when().isWitnessed()) {
            acts.add(act.when().at().lo());
        }
    }

    void trigger(Act act) {
        triggers.add(act.when().at().lo());
    }

    Rhythm measure() {
        long[] own = acts.values();
        long[] against = triggers.values();
        int activeDays = days(own);
        int triggerDays = days(against);
        boolean full = acts.size == MOST_TIMES || triggers.size == MOST_TIMES;
        List<Rhythm.@Nullable Rate> rates = new ArrayList<>();
        for (long window : detector.windows()) {
            rates.add(full ? null : rate(own, against, window * 1_000_000L));
        }
        Rhythm.Days test =
                full || activeDays < ACTIVE_DAYS || triggerDays < TRIGGER_DAYS
                        ? null
                        : permuted(own, against);
        return new Rhythm(activeDays, triggerDays, test, rates);
    }

    private static int days(long[] times) {
        return (int) Arrays.stream(times).map(t -> Math.floorDiv(t, Acts.DAY)).distinct().count();
    }

    private Rhythm.Days permuted(long[] own, long[] against) {
        DayShuffle shuffle = new DayShuffle(own, against, detector.windows());
        SplittableRandom random =
                Seed.generator(
                        ReactionLatency.ID, CanonicalJson.write(detector.parameters()), operator);
        int seen = shuffle.score();
        MonteCarlo.Result result =
                MonteCarlo.test(() -> shuffle.shuffled(random).score() >= seen, DRAWS);
        return new Rhythm.Days(result.p(), result.draws(), shuffle.arrangements());
    }

    /**
     * Sessions begun within a window after a trigger against sessions begun at other times. Limits
     * hold for all windows together.
     */
    private Rhythm.@Nullable Rate rate(long[] own, long[] against, long window) {
        if (own.length == 0 || against.length == 0) {
            return null;
        }
        long begin = Math.min(own[0], against[0]);
        long end = Math.max(own[own.length - 1], against[against.length - 1] + window);
        double after = 0;
        long covered = begin;
        for (long trigger : against) {
            long until = Math.min(end, trigger + window);
            after += Math.max(0, until - Math.max(covered, trigger));
            covered = Math.max(covered, until);
        }
        double before = end - begin - after;
        if (after <= 0 || before <= 0) {
            return null;
        }
        int inside = 0;
        int outside = 0;
        for (int i = 0; i < own.length; i++) {
            if (i == 0 || own[i] - own[i - 1] > SESSION_GAP) {
                boolean near = isAfter(against, own[i], window);
                inside += near ? 1 : 0;
                outside += near ? 0 : 1;
            }
        }
        double level = 1 - .05 / detector.windows().size();
        return Rhythm.Rate.of(ExactTest.rateRatio(inside, after, outside, before, level), inside);
    }

    private static boolean isAfter(long[] against, long time, long window) {
        int place = Arrays.binarySearch(against, time);
        int last = place >= 0 ? place - 1 : -place - 2;
        return last >= 0 && time - against[last] <= window;
    }

    /** A growing array that stops at its bound. */
    private static final class Times {
        private long[] values = new long[16];
        private int size;

        void add(long value) {
            if (size == MOST_TIMES) {
                return;
            }
            if (size == values.length) {
                values = Arrays.copyOf(values, Math.min(MOST_TIMES, size * 2));
            }
            values[size++] = value;
        }

        long[] values() {
            return Arrays.copyOf(values, size);
        }
    }
}
