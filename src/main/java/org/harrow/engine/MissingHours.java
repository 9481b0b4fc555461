package org.harrow.engine;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.harrow.model.Coverage;

/** Hours of GH Archive between the first and the last imported one that no file holds. */
final class MissingHours {
    /** Before the date and the hour in the name of an hour's coverage. */
    static final String HOUR = "gharchive:";

    /** A longer hole lies between two ranges that were exported apart. */
    private static final long LONGEST = 31 * 24L;

    private MissingHours() {}

    /** One row for each run of missing hours, cut at midnight. */
    static List<Coverage> of(List<Coverage> said) {
        TreeSet<Long> hours = new TreeSet<>();
        for (Coverage row : said) {
            long hour = row.artifact().startsWith(HOUR) ? hour(row.artifact()) : -1;
            if (hour >= 0) {
                hours.add(hour);
            }
        }
        List<Coverage> out = new ArrayList<>();
        Long last = null;
        for (long hour : hours) {
            if (last != null && hour - last - 1 <= LONGEST) {
                missing(last + 1, hour - 1, out);
            }
            last = hour;
        }
        return out;
    }

    /** Hours since 1970, or -1. */
    private static long hour(String name) {
        int dash = name.lastIndexOf('-');
        try {
            LocalDate day = LocalDate.parse(name.substring(HOUR.length(), dash));
            return day.toEpochDay() * 24 + Integer.parseInt(name.substring(dash + 1));
        } catch (DateTimeException | NumberFormatException | IndexOutOfBoundsException e) {
            return -1;
        }
    }

    private static void missing(long first, long last, List<Coverage> out) {
        for (long from = first; from <= last; ) {
            long day = from / 24;
            long to = Math.min(last, day * 24 + 23);
            String name = HOUR + LocalDate.ofEpochDay(day) + "-" + from % 24;
            String range = to == from ? "" : ".." + to % 24;
            out.add(new Coverage(name + range, "hours", to - from + 1, 0, "not imported"));
            from = to + 1;
        }
    }
}
