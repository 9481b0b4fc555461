package org.harrow.draw.load;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.harrow.draw.TimeAxis;
import org.harrow.model.TimeInterval;

/**
 * Days, weeks from Monday, months or quarters in UTC, whichever gives at most ninety.
 *
 * @param start of each, and the end of the last
 * @param word what one is called
 */
@SuppressWarnings("ArrayRecordComponent") // read-only by contract: made once per picture
record Bins(long[] start, String word) {

    private static final int MOST = 90;
    private static final long DAY = 86_400_000_000L;

    static Bins of(TimeInterval span) {
        double days = (double) span.width() / DAY;
        if (days <= MOST) {
            return of(span, 1, "day");
        }
        if (days <= 7 * MOST) {
            return of(span, 7, "week");
        }
        return days <= 30 * MOST ? of(span, 30, "month") : of(span, 91, "quarter");
    }

    /** Quarters, for what is counted by quarter whatever the span. */
    static Bins quarters(TimeInterval span) {
        return of(span, 91, "quarter");
    }

    private static Bins of(TimeInterval span, int days, String word) {
        LocalDate day = floor(date(span.lo()), days);
        List<Long> starts = new ArrayList<>();
        while (micros(day) <= span.hi() && starts.size() < 2_000) {
            starts.add(micros(day));
            day = next(day, days);
        }
        starts.add(micros(day));
        return new Bins(starts.stream().mapToLong(Long::longValue).toArray(), word);
    }

    private static LocalDate floor(LocalDate day, int days) {
        return switch (days) {
            case 1 -> day;
            case 7 -> day.minusDays(day.getDayOfWeek().getValue() - 1L);
            case 30 -> day.with(TemporalAdjusters.firstDayOfMonth());
            default -> LocalDate.of(day.getYear(), (day.getMonthValue() - 1) / 3 * 3 + 1, 1);
        };
    }

    private static LocalDate next(LocalDate day, int days) {
        return switch (days) {
            case 1, 7 -> day.plusDays(days);
            case 30 -> day.plusMonths(1);
            default -> day.plusMonths(3);
        };
    }

    int size() {
        return start.length - 1;
    }

    /** The bin of a time. */
    int of(long micros) {
        int place = Arrays.binarySearch(start, micros);
        return Math.clamp(place < 0 ? -place - 2 : place, 0, size() - 1);
    }

    TimeInterval at(int bin) {
        return new TimeInterval(start[bin], start[bin + 1] - 1);
    }

    /** {@code 12 Feb 2026}, {@code week of 9 Feb 2026}, {@code quarter from 1 Jan 2026}. */
    String name(int bin) {
        String date = new TimeAxis(ZoneOffset.UTC).date(start[bin]);
        return switch (word) {
            case "day" -> date;
            case "week" -> "week of " + date;
            default -> word + " from " + date;
        };
    }

    /** {@code month from 1 Feb 2026}. */
    static String month(long micros) {
        return "month from " + new TimeAxis(ZoneOffset.UTC).date(micros);
    }

    private static LocalDate date(long micros) {
        return Instant.EPOCH.plus(micros, ChronoUnit.MICROS).atOffset(ZoneOffset.UTC).toLocalDate();
    }

    private static long micros(LocalDate day) {
        return TimeInterval.micros(day.atStartOfDay(ZoneOffset.UTC).toInstant());
    }
}
