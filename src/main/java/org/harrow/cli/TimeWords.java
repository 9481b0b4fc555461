package org.harrow.cli;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import org.harrow.model.CaseException;
import org.harrow.model.TimeInterval;

/** Times and numbers as they are typed. */
final class TimeWords {
    private static final int DATE = 10;

    private TimeWords() {}

    /**
     * A day in UTC as wide as it is, or a time to the second.
     *
     * @throws CaseException where it is neither
     */
    static TimeInterval day(String text) throws CaseException {
        try {
            if (text.length() == DATE) {
                Instant start = LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant();
                long lo = TimeInterval.micros(start);
                return new TimeInterval(lo, lo + 86_400_000_000L - 1);
            }
            long lo = TimeInterval.micros(Instant.parse(text));
            return new TimeInterval(lo, lo + 999_999);
        } catch (DateTimeParseException e) {
            throw new CaseException(
                    "'" + text + "' is no time: write 2026-02-20 or 2026-02-20T14:00:00Z.", e);
        }
    }

    /**
     * The number of something that is listed.
     *
     * @param noun what is numbered
     * @throws CaseException where it is none
     */
    static long number(String text, String noun) throws CaseException {
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException e) {
            throw new CaseException(
                    "Name the " + noun + " by its number: \"harrow " + noun + "\" lists them.", e);
        }
    }
}
