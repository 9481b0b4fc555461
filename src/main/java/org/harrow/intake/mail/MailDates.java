package org.harrow.intake.mail;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.harrow.intake.content.Times;
import org.harrow.model.Clock;
import org.harrow.model.Precision;
import org.harrow.model.Stamp;
import org.jspecify.annotations.Nullable;

/** Dates of mails (RFC 5322): {@code Tue, 10 Feb 2026 16:54:35 -0800 (PST)}. */
final class MailDates {
    private static final Pattern DATE =
            Pattern.compile(
                    "(\\d{1,2})\\s+([A-Za-z]{3})\\s+(\\d{4})\\s+(\\d{1,2}):(\\d{2})(?::(\\d{2}))?"
                            + "\\s*([+-]\\d{4}|GMT|UTC|UT|Z)?");

    private static final List<String> MONTHS =
            List.of(
                    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov",
                    "dec");

    private MailDates() {}

    /** The stamp of a date; undated where it cannot be read. */
    static Stamp of(@Nullable String written, Clock clock) {
        String raw = written == null ? "" : written.strip();
        Matcher date = DATE.matcher(raw);
        if (!date.find()) {
            return Stamp.undated(clock, raw);
        }
        try {
            String second = date.group(6);
            String zone = date.group(7);
            LocalDateTime local =
                    LocalDateTime.of(
                            Integer.parseInt(date.group(3)),
                            MONTHS.indexOf(date.group(2).toLowerCase(Locale.ROOT)) + 1,
                            Integer.parseInt(date.group(1)),
                            Integer.parseInt(date.group(4)),
                            Integer.parseInt(date.group(5)),
                            second == null ? 0 : Math.min(59, Integer.parseInt(second)));
            boolean named = zone != null && (zone.startsWith("+") || zone.startsWith("-"));
            ZoneOffset offset = named ? ZoneOffset.of(zone) : ZoneOffset.UTC;
            return Times.dated(
                    local.toInstant(offset),
                    second == null ? Precision.MINUTE : Precision.SECOND,
                    clock,
                    raw);
        } catch (DateTimeException e) {
            return Stamp.undated(clock, raw);
        }
    }
}
