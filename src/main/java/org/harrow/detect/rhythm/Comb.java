package org.harrow.detect.rhythm;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.harrow.stats.Bounds;
import org.harrow.stats.ChangePoint;
import org.harrow.stats.ExactTest;
import org.harrow.stats.Proportion;
import org.harrow.stats.Rayleigh;
import org.jspecify.annotations.Nullable;

/**
 * The comb of one operator: the minute at which most sessions begin, and how surprising that is.
 *
 * @param beats the sessions
 * @param minute that stands out most, the first of several
 * @param count sessions that begin in it
 * @param p 60 P(Bin(N, 1/60) >= count), at most 1
 * @param rise where sessions begin to keep to the minute, or null
 */
record Comb(Beats beats, int minute, int count, double p, ChangePoint.@Nullable Rise rise) {
    private static final int MINUTES = 60;
    private static final long DAY = 86_400_000_000L;

    static Comb of(Beats beats) {
        int[] counts = beats.minutes();
        int best = 0;
        for (int minute = 1; minute < MINUTES; minute++) {
            best = counts[minute] > counts[best] ? minute : best;
        }
        return new Comb(
                beats,
                best,
                counts[best],
                p(counts[best], beats.sessions().size()),
                ChangePoint.rise(grid(beats, best)));
    }

    private static double p(int count, int sessions) {
        return Math.min(1, MINUTES * ExactTest.binomialUpper(count, sessions, 1.0 / MINUTES));
    }

    private static boolean[] grid(Beats beats, int minute) {
        boolean[] on = new boolean[beats.sessions().size()];
        for (int i = 0; i < on.length; i++) {
            on[i] = beats.sessions().get(i).minute() == minute;
        }
        return on;
    }

    int sessions() {
        return beats.sessions().size();
    }

    boolean isOn(int session) {
        return beats.sessions().get(session).minute() == minute;
    }

    /** True where a session lies before the minute was kept to. */
    boolean isBefore(int session) {
        return rise != null && session < rise.at();
    }

    /** Share of the minute over one in sixty; the limits hold for all sixty together. */
    Bounds ratio() {
        Bounds share = Proportion.clopperPearson(count, sessions(), 1 - .05 / MINUTES);
        return new Bounds(share.value() * MINUTES, share.lo() * MINUTES, share.hi() * MINUTES);
    }

    /** The stress: the same without the day that has most sessions in the minute. */
    double withoutBestDay() {
        Map<Long, int[]> days = new HashMap<>();
        for (int i = 0; i < sessions(); i++) {
            int[] day =
                    days.computeIfAbsent(
                            Math.floorDiv(beats.sessions().get(i).first().time(), DAY),
                            any -> new int[2]);
            day[0] += isOn(i) ? 1 : 0;
            day[1]++;
        }
        return days.values().stream()
                .mapToDouble(day -> p(count - day[0], sessions() - day[1]))
                .max()
                .orElse(1);
    }

    Rayleigh.Result rayleigh(int hours) {
        return Rayleigh.test(beats.times(), hours * 3_600_000_000L);
    }

    /** Sessions whose first act lies in each hour of the week, Monday first, UTC. */
    int[] hoursOfWeek() {
        int[] hours = new int[168];
        for (long time : beats.times()) {
            // 1970-01-01 was a Thursday
            long hour = Math.floorDiv(time, 3_600_000_000L) + 72;
            hours[(int) Math.floorMod(hour, 168L)]++;
        }
        return hours;
    }

    /** In how many hours of the day the sessions on the grid lie. */
    long hoursOfDay() {
        return IntStream.range(0, sessions())
                .filter(this::isOn)
                .mapToLong(i -> beats.sessions().get(i).first().time() / 3_600_000_000L % 24)
                .distinct()
                .count();
    }
}
