package org.harrow.intake.table;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQueries;
import java.util.List;
import java.util.Locale;
import org.harrow.intake.content.Times;
import org.harrow.model.Precision;
import org.harrow.model.Stamp;
import org.harrow.model.TimeInterval;
import org.jspecify.annotations.Nullable;

/**
 * Times as tables write them: ISO 8601 with or without a zone, numbers since 1970 whose unit their
 * size tells, or a pattern. An hour that a zone has twice is as wide as both; one that it does not
 * have is undated.
 */
final class TableTimes {
    private final Mapping.Zoned how;
    private final @Nullable DateTimeFormatter pattern;

    TableTimes(Mapping.Zoned how) {
        this.how = how;
        this.pattern = formatter(how.pattern());
    }

    /**
     * Refuses what is no pattern of {@link DateTimeFormatter}.
     *
     * @throws IllegalArgumentException where it is none
     */
    static void check(@Nullable String pattern) {
        formatter(pattern);
    }

    private static @Nullable DateTimeFormatter formatter(@Nullable String pattern) {
        return pattern == null ? null : DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH);
    }

    /** The stamp of a value; undated where it is null or no time. */
    Stamp stamp(@Nullable String written) {
        String raw = written == null ? "" : written.strip();
        if (raw.isEmpty()) {
            return Stamp.undated(how.clock(), "");
        }
        try {
            if (pattern != null) {
                return byPattern(raw, pattern);
            }
            if (isNumber(raw)) {
                return number(raw);
            }
            return isNaive(raw) && !how.zone().equals(ZoneId.of("UTC"))
                    ? local(LocalDateTime.parse(raw.replace(' ', 'T')), precision(raw), raw)
                    : Times.iso(raw, how.clock());
        } catch (DateTimeException | ArithmeticException | NumberFormatException e) {
            return Stamp.undated(how.clock(), raw);
        }
    }

    private static boolean isNumber(String raw) {
        int dots = 0;
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            dots += c == '.' ? 1 : 0;
            if ((c < '0' || c > '9') && c != '.') {
                return false;
            }
        }
        return dots <= 1 && raw.length() < 40;
    }

    /** Whole numbers by their size; seconds with a fraction to the microsecond. */
    private Stamp number(String raw) {
        int dot = raw.indexOf('.');
        if (dot < 0) {
            return Times.epoch(raw, how.clock());
        }
        BigDecimal seconds = new BigDecimal(raw);
        long micros = seconds.movePointRight(6).longValue();
        int digits = raw.length() - dot - 1;
        boolean isWhole = raw.substring(dot + 1).chars().allMatch(c -> c == '0');
        Precision precision =
                digits == 0 || (isWhole && digits < 3)
                        ? Precision.SECOND
                        : digits > 3 ? Precision.MICROSECOND : Precision.MILLISECOND;
        return seconds.precision() - seconds.scale() > 11
                ? Stamp.undated(how.clock(), raw)
                : Times.dated(
                        Instant.EPOCH
                                .plusSeconds(micros / 1_000_000L)
                                .plusNanos(micros % 1_000_000L * 1000),
                        precision,
                        how.clock(),
                        raw);
    }

    private Stamp byPattern(String raw, DateTimeFormatter format) {
        TemporalAccessor parsed = format.parse(raw);
        LocalDate date = LocalDate.from(parsed);
        LocalTime time = parsed.query(TemporalQueries.localTime());
        ZoneId zone = parsed.query(TemporalQueries.zone());
        Precision precision = precisionOf(String.valueOf(how.pattern()));
        LocalDateTime local = date.atTime(time == null ? LocalTime.MIDNIGHT : time);
        return zone == null
                ? local(local, precision, raw)
                : Times.dated(local.atZone(zone).toInstant(), precision, how.clock(), raw);
    }

    private static Precision precisionOf(String pattern) {
        boolean day = pattern.indexOf('H') < 0 && pattern.indexOf('h') < 0;
        return pattern.indexOf('S') >= 0
                ? Precision.MILLISECOND
                : pattern.indexOf('s') >= 0
                        ? Precision.SECOND
                        : day ? Precision.DAY : Precision.MINUTE;
    }

    private static boolean isNaive(String raw) {
        return raw.length() > 10
                && !raw.endsWith("Z")
                && Math.max(raw.lastIndexOf('+'), raw.lastIndexOf('-')) < 10;
    }

    private static Precision precision(String raw) {
        int dot = raw.indexOf('.');
        if (dot >= 0) {
            return raw.length() - dot > 4 ? Precision.MICROSECOND : Precision.MILLISECOND;
        }
        return raw.length() > 16 ? Precision.SECOND : Precision.MINUTE;
    }

    private Stamp local(LocalDateTime time, Precision precision, String raw) {
        List<ZoneOffset> offsets = how.zone().getRules().getValidOffsets(time);
        if (offsets.isEmpty()) {
            return Stamp.undated(how.clock(), raw);
        }
        Stamp first = Times.dated(time.toInstant(offsets.getFirst()), precision, how.clock(), raw);
        Stamp last = Times.dated(time.toInstant(offsets.getLast()), precision, how.clock(), raw);
        if (first.at() == null || last.at() == null) {
            return first;
        }
        TimeInterval both =
                new TimeInterval(
                        Math.min(first.at().lo(), last.at().lo()),
                        Math.max(first.at().hi(), last.at().hi()));
        return new Stamp(both, how.clock(), precision, raw, false);
    }
}
