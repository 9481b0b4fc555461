package org.harrow.detect.coordination;

import java.util.Arrays;
import java.util.List;
import org.harrow.stats.Bounds;
import org.harrow.stats.PoissonBinomial;
import org.harrow.stats.Proportion;
import org.jspecify.annotations.Nullable;

/**
 * Two operators and what they have in common.
 *
 * @param meetings in order of the things
 * @param windows one test each, in order of the windows
 * @param best number of the window that stands out most
 * @param p over all windows
 */
record Edge(List<Meeting> meetings, List<Tested> windows, int best, double p) {
    /** Jitter: times are left to chance within bins this many windows wide. */
    private static final int BIN = 20;

    /** Two times of one bin are within a window of each other: 2/20 - 1/400. */
    private static final double SAME_BIN = 2.0 / BIN - 1.0 / (BIN * BIN);

    /** Two times of neighbouring bins: 1/800. */
    private static final double NEXT_BIN = .5 / (BIN * BIN);

    /** What the jitter must stay below for the exact test to count. */
    private static final double CONFIRMED = .05;

    private static final double MICROS = 1e6;

    /**
     * A thing both shared.
     *
     * @param thing number
     * @param a share of the first
     * @param b share of the second
     */
    record Meeting(int thing, Thing.Sharer a, Thing.Sharer b) {
        long lag() {
            return b.first().time() - a.first().time();
        }

        boolean isWithin(long seconds) {
            return a.isNear(b, seconds);
        }

        double seconds() {
            return lag() / MICROS;
        }
    }

    /**
     * One window.
     *
     * @param seconds it is wide
     * @param close things shared within it
     * @param expected by chance
     * @param exact Poisson-binomial tail
     * @param jitter the same when times are left to chance within their bins
     * @param prompt the same when each is as prompt as it usually is; 0 where it was not asked
     */
    record Tested(
            long seconds, int close, double expected, double exact, double jitter, double prompt) {
        Tested prompt(double explained) {
            return new Tested(seconds, close, expected, exact, jitter, explained);
        }

        /**
         * The exact test counts where the jitter confirms it and promptness does not explain it.
         */
        double p() {
            double least = Math.max(exact, prompt);
            return jitter <= CONFIRMED ? least : Math.max(least, jitter);
        }
    }

    /** What a pair is compared with. */
    record Known(
            Index index, Rates rates, Promptness promptness, Delays delays, List<Long> windows) {
        /** The larger tail of the two looks at how prompt the two are anyway. */
        double explained(long code, int[] common, int window, double[] q, int close) {
            double[] places = promptness.of(code, common, window, q);
            double[] apart = delays.of(code, common, windows.get(window), q);
            return Math.max(
                    PoissonBinomial.upperTail(places, close),
                    PoissonBinomial.upperTail(apart, close));
        }
    }

    /** Null where no rates are known to compare with. */
    static @Nullable Edge of(Known known, long code) {
        int a = Codes.first(code);
        int b = Codes.second(code);
        int[] common = known.index().common(a, b);
        List<Meeting> meetings =
                Arrays.stream(common)
                        .mapToObj(
                                t ->
                                        new Meeting(
                                                t,
                                                known.index().share(t, a),
                                                known.index().share(t, b)))
                        .toList();
        Tested[] windows = new Tested[known.windows().size()];
        int best = 0;
        for (int w = 0; w < windows.length; w++) {
            double[] q = known.rates().of(common, w);
            if (q.length == 0) {
                return null;
            }
            windows[w] = test(meetings, q, known.windows().get(w));
            if (windows[w].p() * windows.length <= CONFIRMED) {
                int close = windows[w].close();
                windows[w] = windows[w].prompt(known.explained(code, common, w, q, close));
            }
            best = windows[w].p() < windows[best].p() ? w : best;
        }
        double p = Math.min(1, windows.length * windows[best].p());
        return new Edge(meetings, List.of(windows), best, p);
    }

    private static Tested test(List<Meeting> meetings, double[] q, long seconds) {
        int close = (int) meetings.stream().filter(m -> m.isWithin(seconds)).count();
        double expected = Arrays.stream(q).sum();
        if (close <= expected) {
            return new Tested(seconds, close, expected, 1, 1, 0);
        }
        double[] jitter = meetings.stream().mapToDouble(m -> jitter(m, seconds)).toArray();
        return new Tested(
                seconds,
                close,
                expected,
                PoissonBinomial.upperTail(q, close),
                PoissonBinomial.upperTail(jitter, close),
                0);
    }

    private static double jitter(Meeting meeting, long seconds) {
        long bin = seconds * 1_000_000L * BIN;
        long apart =
                Math.abs(
                        Math.floorDiv(meeting.a().first().time(), bin)
                                - Math.floorDiv(meeting.b().first().time(), bin));
        return apart == 0 ? SAME_BIN : apart == 1 ? NEXT_BIN : 0;
    }

    Tested tested() {
        return windows.get(best);
    }

    String a() {
        return meetings.getFirst().a().operator();
    }

    String b() {
        return meetings.getFirst().b().operator();
    }

    /** Things shared within the best window. */
    List<Meeting> close() {
        return meetings.stream().filter(m -> m.isWithin(tested().seconds())).toList();
    }

    /** Observed over expected; the limits hold for the windows together. */
    Bounds ratio() {
        Bounds share =
                Proportion.clopperPearson(
                        tested().close(), meetings.size(), 1 - .05 / windows.size());
        double rate = tested().expected() / meetings.size();
        return new Bounds(share.value() / rate, share.lo() / rate, share.hi() / rate);
    }

    /** The stress: the same without the one thing that weighs most. */
    boolean survivesOneLess(Rates rates) {
        int[] things = meetings.stream().mapToInt(Meeting::thing).toArray();
        double[] q = rates.of(things, best);
        double[] less = Arrays.stream(q).sorted().skip(1).toArray();
        return PoissonBinomial.upperTail(less, tested().close() - 1) <= CONFIRMED;
    }
}
