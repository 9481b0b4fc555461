package org.harrow.detect.reaction;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/**
 * An account's whole days exchanged among each other, weekdays among weekdays and weekend days
 * among weekend days: what it does within a day stays together, only which day a trigger meets is
 * left to chance.
 */
final class DayShuffle {
    /** 1970-01-01 was a Thursday; days are counted from a Monday here. */
    private static final long MONDAY_SHIFT = 3;

    private final long[][] byDay;
    private final int[] place;
    private final int[][] exchangeable;
    private final long firstDay;
    private final long[] triggers;
    private final List<Long> windows;

    /**
     * @param own times of the account's acts, sorted
     * @param triggers times of what was done against it, sorted
     * @param windows seconds
     */
    DayShuffle(long[] own, long[] triggers, List<Long> windows) {
        this.triggers = triggers;
        this.windows = windows;
        firstDay = Math.floorDiv(Math.min(own[0], triggers[0]), Acts.DAY);
        long last = Math.max(own[own.length - 1], triggers[triggers.length - 1]);
        int days = (int) (Math.floorDiv(last, Acts.DAY) - firstDay + 2);
        byDay = new long[days][];
        for (int day = 0; day < days; day++) {
            long begin = (firstDay + day) * Acts.DAY;
            byDay[day] =
                    Arrays.stream(own, from(own, begin), from(own, begin + Acts.DAY))
                            .map(t -> t - begin)
                            .toArray();
        }
        place = new int[days];
        Arrays.setAll(place, day -> day);
        exchangeable = new int[][] {select(days, false), select(days, true)};
    }

    private static int from(long[] times, long begin) {
        int at = Arrays.binarySearch(times, begin);
        while (at > 0 && times[at - 1] == begin) {
            at--;
        }
        return at >= 0 ? at : -at - 1;
    }

    private int[] select(int days, boolean weekend) {
        int[] chosen = new int[days];
        int count = 0;
        for (int day = 0; day < days; day++) {
            if ((Math.floorMod(firstDay + day + MONDAY_SHIFT, 7) >= 5) == weekend) {
                chosen[count++] = day;
            }
        }
        return Arrays.copyOf(chosen, count);
    }

    /** Exchanges the days. */
    DayShuffle shuffled(SplittableRandom random) {
        for (int[] days : exchangeable) {
            for (int i = days.length - 1; i > 0; i--) {
                int j = random.nextInt(i + 1);
                int kept = place[days[i]];
                place[days[i]] = place[days[j]];
                place[days[j]] = kept;
            }
        }
        return this;
    }

    /** Pairs of trigger and window in which the account did anything at all. */
    int score() {
        int score = 0;
        for (long trigger : triggers) {
            long next = next(trigger);
            for (long window : windows) {
                score += next <= window * 1_000_000L ? 1 : 0;
            }
        }
        return score;
    }

    /** Time from a trigger to the next act, looking at most to the end of the following day. */
    private long next(long trigger) {
        int day = (int) (Math.floorDiv(trigger, Acts.DAY) - firstDay);
        long time = Math.floorMod(trigger, Acts.DAY);
        for (long act : byDay[place[day]]) {
            if (act > time) {
                return act - time;
            }
        }
        long[] tomorrow = day + 1 < place.length ? byDay[place[day + 1]] : new long[0];
        return tomorrow.length == 0 ? Long.MAX_VALUE : tomorrow[0] + Acts.DAY - time;
    }

    /** Decimal logarithm of how many arrangements there are. */
    double arrangements() {
        double log = 0;
        for (int[] days : exchangeable) {
            for (int i = 2; i <= days.length; i++) {
                log += StrictMath.log10(i);
            }
        }
        return log;
    }
}
