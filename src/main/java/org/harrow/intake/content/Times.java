package org.harrow.intake.content;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.harrow.model.Clock;
import org.harrow.model.Precision;
import org.harrow.model.Stamp;
import org.jspecify.annotations.Nullable;

/**
 * Times as exports write them. What cannot be read, or lies before 1990, is undated: no venue is
 * that old, and 1970 stands for "none" in many a database.
 */
public final class Times {
    private static final Instant OLDEST = Instant.parse("1990-01-01T00:00:00Z");

    /** Years of more than four digits are no dates of anything. */
    private static final Instant NEWEST = Instant.parse("9999-01-01T00:00:00Z");

    /** Epoch numbers from here on are milliseconds, and from there on microseconds. */
    private static final long MILLIS_FROM = 100_000_000_000L;

    private static final long MICROS_FROM = 100_000_000_000_000L;

    private static final String PLAIN = "0000-00-00T00:00:00";

    private static final DateTimeFormatter SPACED =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);

    private Times() {}

    /** A stamp from ISO 8601 text; undated where it is null or no time. A day is a day wide. */
    public static Stamp iso(@Nullable String raw, Clock clock) {
        if (raw == null || raw.isEmpty()) {
            return Stamp.undated(clock, "");
        }
        try {
            if (raw.startsWith("59:60", 14)) { // a leap second: clocks that have none show it so
                Stamp before = iso(raw.substring(0, 17) + "59" + raw.substring(19), clock);
                return new Stamp(before.at(), clock, before.precision(), raw, false);
            }
            if (isPlain(raw)) {
                return dated(plain(raw), Precision.SECOND, clock, raw);
            }
            if (raw.length() == 10) {
                return dated(Instant.parse(raw + "T00:00:00Z"), Precision.DAY, clock, raw);
            }
            return dated(instant(raw), precision(raw), clock, raw);
        } catch (DateTimeException e) {
            return Stamp.undated(clock, raw);
        }
    }

    /** As {@link #iso}, for a venue that counts whole seconds but writes a fraction of zero. */
    public static Stamp isoSecond(@Nullable String raw, Clock clock) {
        Stamp stamp = iso(raw, clock);
        if (raw == null || stamp.at() == null || stamp.precision() == Precision.SECOND) {
            return stamp;
        }
        Instant start = Instant.ofEpochSecond(Math.floorDiv(stamp.at().lo(), 1_000_000L));
        return Stamp.of(start, Precision.SECOND, clock, raw);
    }

    /** As {@link #iso}, but midnight to the second means the day as it is written. */
    public static Stamp isoOrDay(@Nullable String raw, Clock clock) {
        Stamp stamp = iso(raw, clock);
        if (raw == null || !stamp.isDated() || !raw.startsWith("00:00:00", 11)) {
            return stamp;
        }
        Stamp day = iso(raw.substring(0, 10), clock);
        return new Stamp(day.at(), clock, Precision.DAY, raw, false);
    }

    /** A stamp from a number since 1970: seconds, milliseconds or microseconds by its size. */
    public static Stamp epoch(@Nullable String raw, Clock clock) {
        if (raw == null) {
            return Stamp.undated(clock, "");
        }
        try {
            long number = Long.parseLong(raw);
            if (number >= MICROS_FROM) {
                return dated(micros(number), Precision.MICROSECOND, clock, raw);
            }
            return number >= MILLIS_FROM
                    ? dated(Instant.ofEpochMilli(number), Precision.MILLISECOND, clock, raw)
                    : dated(Instant.ofEpochSecond(number), Precision.SECOND, clock, raw);
        } catch (NumberFormatException | DateTimeException e) {
            return Stamp.undated(clock, raw);
        }
    }

    /** A stamp for an instant, or undated where it is before 1990. */
    public static Stamp dated(Instant instant, Precision precision, Clock clock, String raw) {
        return instant.isBefore(OLDEST) || !instant.isBefore(NEWEST)
                ? Stamp.undated(clock, raw)
                : Stamp.of(instant, precision, clock, raw);
    }

    /**
     * The shapes nearly every venue writes, {@code 2026-02-10T23:54:35Z} and {@code …+01:00}: read
     * without a parser.
     */
    private static boolean isPlain(String raw) {
        int length = raw.length();
        boolean isUtc = length == PLAIN.length() + 1 && raw.charAt(PLAIN.length()) == 'Z';
        boolean isZoned = length == PLAIN.length() + 6 && raw.charAt(length - 3) == ':';
        if (!isUtc && !isZoned) {
            return false;
        }
        for (int i = 0; i < PLAIN.length(); i++) {
            char c = raw.charAt(i);
            char wanted = PLAIN.charAt(i);
            if (wanted == '0' ? c < '0' || c > '9' : c != wanted) {
                return false;
            }
        }
        return true;
    }

    private static Instant plain(String raw) {
        LocalDate date = LocalDate.of(number(raw, 0, 4), number(raw, 5, 7), number(raw, 8, 10));
        LocalTime time =
                LocalTime.of(number(raw, 11, 13), number(raw, 14, 16), number(raw, 17, 19));
        long local = date.toEpochDay() * 86_400L + time.toSecondOfDay();
        String zone = raw.substring(PLAIN.length());
        int offset = zone.equals("Z") ? 0 : ZoneOffset.of(zone).getTotalSeconds();
        return Instant.ofEpochSecond(local - offset);
    }

    private static int number(String raw, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            number = number * 10 + raw.charAt(i) - '0';
        }
        return number;
    }

    private static Instant micros(long number) {
        return Instant.ofEpochSecond(
                Math.floorDiv(number, 1_000_000L), Math.floorMod(number, 1_000_000L) * 1000);
    }

    private static Instant instant(String raw) {
        if (raw.endsWith("Z")) {
            String utc = raw.substring(0, raw.length() - 1);
            return LocalDateTime.parse(utc.replace(' ', 'T')).toInstant(ZoneOffset.UTC);
        }
        int zone = Math.max(raw.lastIndexOf('+'), raw.lastIndexOf('-'));
        boolean zoned = zone > 10;
        String local = (zoned ? raw.substring(0, zone) : raw).strip();
        LocalDateTime time =
                local.length() == 19 && local.charAt(10) == ' '
                        ? LocalDateTime.parse(local, SPACED)
                        : LocalDateTime.parse(local.replace(' ', 'T'));
        return time.toInstant(zoned ? ZoneOffset.of(raw.substring(zone)) : ZoneOffset.UTC);
    }

    private static Precision precision(String raw) {
        int dot = raw.indexOf('.');
        if (dot < 0) {
            return raw.length() > 16 && raw.charAt(16) == ':' ? Precision.SECOND : Precision.MINUTE;
        }
        int digits = 0;
        while (dot + 1 + digits < raw.length() && Character.isDigit(raw.charAt(dot + 1 + digits))) {
            digits++;
        }
        return digits > 3 ? Precision.MICROSECOND : Precision.MILLISECOND;
    }
}
