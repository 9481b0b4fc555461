package org.harrow.cli;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * A time on the command line: an ISO 8601 instant, a time with an offset, or a day. A day is a day
 * of UTC.
 */
final class TimeOption {
    private TimeOption() {}

    /** A day stands for its first moment. */
    static final class From implements ITypeConverter<Instant> {
        @Override
        public Instant convert(String text) {
            return day(text) ? start(text) : instant(text);
        }
    }

    /** A day stands for its last moment, so that {@code --to} takes the day in. */
    static final class To implements ITypeConverter<Instant> {
        @Override
        public Instant convert(String text) {
            return day(text) ? start(text).plusNanos(DAY_NANOS - MICRO_NANOS) : instant(text);
        }
    }

    /** A day does not say when, and is refused. */
    static final class Exact implements ITypeConverter<Instant> {
        @Override
        public Instant convert(String text) {
            return instant(text);
        }
    }

    private static final long MICRO_NANOS = 1_000;
    private static final long DAY_NANOS = 86_400_000_000_000L;

    private static boolean day(String text) {
        return text.matches("\\d{4}-\\d{2}-\\d{2}");
    }

    private static Instant start(String day) {
        try {
            return LocalDate.parse(day).atStartOfDay(ZoneOffset.UTC).toInstant();
        } catch (DateTimeParseException e) {
            throw refused(day);
        }
    }

    private static Instant instant(String text) {
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeParseException e) {
            throw refused(text);
        }
    }

    private static TypeConversionException refused(String text) {
        return new TypeConversionException(
                "'"
                        + text
                        + "' is no time that can be used here: write it as 2026-02-10T00:00:00Z");
    }
}
