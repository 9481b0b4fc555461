package org.harrow.draw.week;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/** Names of hours of the week, in UTC and beside it in a second zone. */
final class Clock {

    static final String[] DAYS = {"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"};

    private final int shift;
    private final String zone;

    /**
     * @param zone the second one, or UTC
     * @param when whose offset holds: a zone with summer time is shown as it is at this time
     */
    Clock(ZoneId zone, long when) {
        Instant instant = Instant.EPOCH.plus(when, ChronoUnit.MICROS);
        ZoneOffset offset = zone.getRules().getOffset(instant);
        this.shift = Math.floorDiv(offset.getTotalSeconds() + 1_800, 3_600);
        this.zone = offset.getTotalSeconds() == 0 ? "" : offset.getId();
    }

    /** The second zone's offset, or nothing. */
    String zone() {
        return zone;
    }

    /** The hour of the day in the second zone. */
    int there(int hour) {
        return Math.floorMod(hour + shift, 24);
    }

    /** {@code Tue 14:00 UTC}, and there. */
    String words(int hourOfWeek) {
        String here = DAYS[hourOfWeek / 24] + " " + hour(hourOfWeek % 24) + " UTC";
        int other = Math.floorMod(hourOfWeek + shift, Week.HOURS);
        return zone.isEmpty()
                ? here
                : here + " (" + DAYS[other / 24] + " " + hour(other % 24) + " at " + zone + ")";
    }

    static String hour(int hour) {
        return (hour < 10 ? "0" : "") + hour + ":00";
    }
}
