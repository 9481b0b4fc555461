package org.harrow.draw;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.harrow.model.TimeInterval;

/**
 * Where ticks stand and what they say, from microseconds to centuries, in one zone. The step is the
 * finest that leaves room for a label.
 */
public final class TimeAxis {

    private static final long SECOND = 1_000_000L;
    private static final long DAY = 86_400 * SECOND;

    /** Steps within a day, in microseconds: round numbers of the clock. */
    private static final long[] CLOCK_STEPS = clockSteps();

    private static final int[] DAY_STEPS = {1, 2, 7, 14};
    private static final int[] MONTH_STEPS = {1, 3, 6};
    private static final int[] YEAR_STEPS = {1, 2, 5, 10, 20, 50, 100, 200, 500, 1000};

    /** Ticks never outnumber the pixels of the widest screen. */
    private static final int MAX_TICKS = 2_000;

    private final ZoneId zone;

    /**
     * @param zone in which days begin and hours are named
     */
    public TimeAxis(ZoneId zone) {
        this.zone = zone;
    }

    /**
     * @param time where it stands
     * @param label what it says
     * @param major where a larger unit begins: a day among hours, a year among months
     */
    public record Tick(long time, String label, boolean major) {}

    /** The ticks within an interval, at least {@code apart} microseconds from each other. */
    public List<Tick> ticks(TimeInterval shown, double apart) {
        for (long step : CLOCK_STEPS) {
            if (step >= apart) {
                return within(shown, clock(shown, step));
            }
        }
        for (int days : DAY_STEPS) {
            if ((double) days * DAY >= apart) {
                return within(shown, days(shown, days));
            }
        }
        for (int months : MONTH_STEPS) {
            if (months * 28.0 * DAY >= apart) {
                return within(shown, months(shown, months));
            }
        }
        for (int years : YEAR_STEPS) {
            if (years * 365.0 * DAY >= apart || years == 1000) {
                return within(shown, months(shown, years * 12));
            }
        }
        return List.of();
    }

    private static List<Tick> within(TimeInterval shown, List<Tick> ticks) {
        return ticks.stream()
                .filter(tick -> tick.time() >= shown.lo() && tick.time() <= shown.hi())
                .limit(MAX_TICKS)
                .toList();
    }

    private List<Tick> clock(TimeInterval shown, long step) {
        List<Tick> ticks = new ArrayList<>();
        ZonedDateTime day = at(shown.lo()).truncatedTo(ChronoUnit.DAYS);
        while (micros(day) <= shown.hi() && ticks.size() < MAX_TICKS) {
            long start = micros(day);
            long end = micros(day.plusDays(1));
            long first = Math.max(0, Math.floorDiv(shown.lo() - start, step) * step);
            for (long t = start + first; t < end && t <= shown.hi(); t += step) {
                ticks.add(clockTick(t, t == start, step));
            }
            day = day.plusDays(1).truncatedTo(ChronoUnit.DAYS);
        }
        return ticks;
    }

    private Tick clockTick(long time, boolean midnight, long step) {
        ZonedDateTime at = at(time);
        return new Tick(time, midnight ? date(at.toLocalDate()) : clockLabel(at, step), midnight);
    }

    private static String clockLabel(ZonedDateTime at, long step) {
        String minute = two(at.getHour()) + ":" + two(at.getMinute());
        if (step >= 60 * SECOND) {
            return minute;
        }
        String second = minute + ":" + two(at.getSecond());
        if (step >= SECOND) {
            return second;
        }
        String fraction = Integer.toString(1_000_000 + at.getNano() / 1_000).substring(1);
        return second + "." + (step >= 1_000 ? fraction.substring(0, 3) : fraction);
    }

    private List<Tick> days(TimeInterval shown, int step) {
        List<Tick> ticks = new ArrayList<>();
        LocalDate day = at(shown.lo()).toLocalDate();
        day = day.minusDays(Math.floorMod(day.toEpochDay() + 3, step));
        for (; ticks.size() < MAX_TICKS; day = day.plusDays(step)) {
            long time = micros(day.atStartOfDay(zone));
            if (time > shown.hi()) {
                break;
            }
            boolean first = day.getDayOfMonth() <= step;
            ticks.add(new Tick(time, first ? date(day) : dayLabel(day), first));
        }
        return ticks;
    }

    private List<Tick> months(TimeInterval shown, int step) {
        List<Tick> ticks = new ArrayList<>();
        LocalDate day = at(shown.lo()).toLocalDate().withDayOfMonth(1);
        int index = day.getYear() * 12 + day.getMonthValue() - 1;
        for (index -= Math.floorMod(index, step); ticks.size() < MAX_TICKS; index += step) {
            int month = Math.floorMod(index, 12);
            int year = Math.floorDiv(index, 12);
            long time = micros(LocalDate.of(year, month + 1, 1).atStartOfDay(zone));
            if (time > shown.hi()) {
                break;
            }
            boolean january = month == 0;
            String label = january ? Integer.toString(year) : CalendarWords.month(month + 1);
            ticks.add(new Tick(time, label, january && step < 12));
        }
        return ticks;
    }

    /** A day in full: {@code 12 Feb 2026}. */
    public String date(long time) {
        return date(at(time).toLocalDate());
    }

    /** The time of the day to the minute: {@code 00:33}. */
    public String clock(long time) {
        return clockLabel(at(time), 60 * SECOND);
    }

    /** What the zone is called at a time: {@code UTC}, {@code +01:00}. */
    public String offset(long time) {
        String offset = at(time).getOffset().getId();
        return zone.equals(ZoneOffset.UTC) || offset.equals("Z") ? "UTC" : offset;
    }

    private static String date(LocalDate day) {
        return dayLabel(day) + " " + day.getYear();
    }

    private static String dayLabel(LocalDate day) {
        return day.getDayOfMonth() + " " + CalendarWords.month(day.getMonthValue());
    }

    private ZonedDateTime at(long micros) {
        return Instant.EPOCH.plus(micros, ChronoUnit.MICROS).atZone(zone);
    }

    private static long micros(ZonedDateTime at) {
        return TimeInterval.micros(at.toInstant());
    }

    private static String two(int value) {
        return value < 10 ? "0" + value : Integer.toString(value);
    }

    private static long[] clockSteps() {
        List<Long> steps = new ArrayList<>();
        for (long power = 1; power < SECOND; power *= 10) {
            steps.addAll(List.of(power, 2 * power, 5 * power));
        }
        for (int seconds : new int[] {1, 2, 5, 10, 15, 30}) {
            steps.add(seconds * SECOND);
        }
        for (int minutes : new int[] {1, 2, 5, 10, 15, 30, 60, 120, 180, 360, 720}) {
            steps.add(minutes * 60L * SECOND);
        }
        return steps.stream().mapToLong(Long::longValue).toArray();
    }
}
