package org.harrow.model;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Some of the 168 hours of the week, in UTC: what an account did at these hours can be chosen.
 *
 * @param hours 0 is Monday 00:00 to 01:00, 167 Sunday 23:00 to 24:00; ascending, each once, at
 *     least one
 */
public record WeekHours(List<Integer> hours) {

    /** Hours of a week. */
    public static final int ALL = 168;

    private static final int DAY = 24;
    private static final long HOUR = 3_600_000_000L;

    /** 1970 began on a Thursday. */
    private static final int THURSDAY = 3 * DAY;

    private static final List<String> DAYS =
            List.of("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun");

    /** Named one by one up to here. */
    private static final int NAMED = 2;

    /**
     * @throws IllegalArgumentException where there is none, or one of no week
     */
    public WeekHours {
        hours = List.copyOf(new TreeSet<>(hours));
        if (hours.isEmpty() || hours.getFirst() < 0 || hours.getLast() >= ALL) {
            throw new IllegalArgumentException("No hours of a week: " + hours);
        }
    }

    /** The rectangle between two hours in a table of days by hours: both days, both hours. */
    public static WeekHours between(int one, int other) {
        Collection<Integer> all = new ArrayList<>();
        int from = Math.min(one % DAY, other % DAY);
        int to = Math.max(one % DAY, other % DAY);
        int last = Math.max(one / DAY, other / DAY);
        for (int day = Math.min(one / DAY, other / DAY); day <= last; day++) {
            for (int hour = from; hour <= to; hour++) {
                all.add(day * DAY + hour);
            }
        }
        return new WeekHours(List.copyOf(all));
    }

    /** The hour of the week of a time in microseconds since 1970 UTC. */
    public static int of(long micros) {
        return Math.floorMod(Math.floorDiv(micros, HOUR) + THURSDAY, ALL);
    }

    /** True for a time that certainly lies in one of them: known to better than an hour. */
    public boolean holds(TimeInterval at) {
        return at.width() < HOUR && has(of(at.lo()));
    }

    /** True for one of them. */
    public boolean has(int hour) {
        return java.util.Collections.binarySearch(hours, hour) >= 0;
    }

    /** The same for many lookups. */
    public BitSet bits() {
        BitSet bits = new BitSet(ALL);
        hours.forEach(bits::set);
        return bits;
    }

    /**
     * In words: {@code Thu 03:00-05:00 UTC}, {@code Mon-Fri 09:00-17:00 UTC}, {@code Thu
     * 03:00-04:00, Sat 10:00-11:00 and 5 more hours UTC}.
     */
    public String text() {
        List<String> parts = new ArrayList<>();
        int named = 0;
        for (var part : parts().entrySet()) {
            int from = part.getKey() / (DAY + 1);
            int to = part.getKey() % (DAY + 1);
            for (List<Integer> days : runs(part.getValue())) {
                if (parts.size() < NAMED) {
                    parts.add(days(days) + " " + clock(from) + "-" + clock(to));
                    named += days.size() * (to - from);
                }
            }
        }
        int more = hours.size() - named;
        String rest = more == 0 ? "" : " and " + more + (more == 1 ? " more hour" : " more hours");
        return String.join(", ", parts) + rest + " UTC";
    }

    /** Days by the stretch of hours that is chosen in them. */
    private TreeMap<Integer, TreeSet<Integer>> parts() {
        TreeMap<Integer, TreeSet<Integer>> parts = new TreeMap<>();
        int start = -1;
        for (int hour = 0; hour <= ALL; hour++) {
            boolean in = hour < ALL && has(hour);
            if (start >= 0 && (!in || hour % DAY == 0)) {
                int from = start % DAY;
                int key = from * (DAY + 1) + from + hour - start;
                parts.computeIfAbsent(key, any -> new TreeSet<>()).add(start / DAY);
                start = -1;
            }
            start = in && start < 0 ? hour : start;
        }
        return parts;
    }

    private static List<List<Integer>> runs(TreeSet<Integer> days) {
        List<List<Integer>> runs = new ArrayList<>();
        for (int day : days) {
            if (runs.isEmpty() || runs.getLast().getLast() != day - 1) {
                runs.add(new ArrayList<>());
            }
            runs.getLast().add(day);
        }
        return runs;
    }

    private static String days(List<Integer> days) {
        String first = DAYS.get(days.getFirst());
        return days.size() == 1 ? first : first + "-" + DAYS.get(days.getLast());
    }

    private static String clock(int hour) {
        return (hour < 10 ? "0" : "") + hour + ":00";
    }
}
