package org.harrow.draw.week;

import org.harrow.model.WeekHours;

/**
 * One account's actions by hour of the week.
 *
 * @param account its number
 * @param count of each hour in UTC, Monday 00:00 first
 * @param total of all
 */
@SuppressWarnings("ArrayRecordComponent") // read-only by contract: made once per picture
record Week(int account, int[] count, int total) {

    static final int HOURS = WeekHours.ALL;

    int most() {
        int most = 0;
        for (int n : count) {
            most = Math.max(most, n);
        }
        return most;
    }

    /** Actions in an hour of the day, over all days. */
    int ofDay(int hour) {
        int sum = 0;
        for (int day = 0; day < 7; day++) {
            sum += count[day * 24 + hour];
        }
        return sum;
    }

    /** The hour of the day at which the eight quietest hours on end begin. */
    int quiet() {
        int best = 0;
        for (int hour = 0; hour < 24; hour++) {
            best = inQuiet(hour) < inQuiet(best) ? hour : best;
        }
        return best;
    }

    /** Actions in the eight hours from this one. */
    int inQuiet(int from) {
        int sum = 0;
        for (int i = 0; i < 8; i++) {
            sum += ofDay((from + i) % 24);
        }
        return sum;
    }
}
