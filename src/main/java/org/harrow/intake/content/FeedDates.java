package org.harrow.intake.content;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.harrow.model.Clock;
import org.harrow.model.Precision;
import org.harrow.model.Stamp;
import org.jspecify.annotations.Nullable;

/**
 * Dates in feeds: RFC 822 with its years of two digits and its names of zones, or ISO 8601.
 * Midnight to the second means a day.
 */
public final class FeedDates {
    private static final List<String> MONTHS =
            List.of(
                    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov",
                    "dec");

    private static final Map<String, Integer> ZONES =
            Map.ofEntries(
                    Map.entry("gmt", 0),
                    Map.entry("ut", 0),
                    Map.entry("utc", 0),
                    Map.entry("z", 0),
                    Map.entry("est", -5),
                    Map.entry("edt", -4),
                    Map.entry("cst", -6),
                    Map.entry("cdt", -5),
                    Map.entry("mst", -7),
                    Map.entry("mdt", -6),
                    Map.entry("pst", -8),
                    Map.entry("pdt", -7));

    private FeedDates() {}

    /** The stamp of a date in a feed; undated where it is null or cannot be read. */
    public static Stamp of(@Nullable String written) {
        String raw = written == null ? "" : written.strip();
        if (raw.isEmpty()) {
            return Stamp.undated(Clock.FEED, "");
        }
        if (raw.length() >= 10 && raw.charAt(4) == '-') {
            return Times.isoOrDay(raw, Clock.FEED);
        }
        try {
            return rfc822(raw);
        } catch (DateTimeException | NumberFormatException e) {
            return Stamp.undated(Clock.FEED, raw);
        }
    }

    private static Stamp rfc822(String raw) {
        String text = raw.substring(raw.indexOf(',') + 1).strip();
        String[] part = text.split("\\s+", -1);
        if (part.length < 4) {
            throw new DateTimeException("too short");
        }
        String month = part[1].substring(0, Math.min(3, part[1].length())).toLowerCase(Locale.ROOT);
        int year = Integer.parseInt(part[2]);
        String[] clock = part[3].split(":", -1);
        if (clock.length < 2) {
            throw new DateTimeException("no minutes");
        }
        boolean seconds = clock.length > 2;
        LocalDateTime local =
                LocalDateTime.of(
                        year < 50 ? 2000 + year : year < 100 ? 1900 + year : year,
                        MONTHS.indexOf(month) + 1,
                        Integer.parseInt(part[0]),
                        Integer.parseInt(clock[0]),
                        Integer.parseInt(clock[1]),
                        seconds ? Integer.parseInt(clock[2]) : 0);
        Instant instant = local.toInstant(zone(part.length > 4 ? part[4] : "GMT"));
        Stamp stamp =
                Times.dated(
                        instant, seconds ? Precision.SECOND : Precision.MINUTE, Clock.FEED, raw);
        boolean midnight = local.toLocalTime().toSecondOfDay() == 0;
        return midnight ? day(stamp, local, raw) : stamp;
    }

    /** The day as it is written: its zone moves no one to the day before. */
    private static Stamp day(Stamp stamp, LocalDateTime local, String raw) {
        return stamp.isDated()
                ? Times.dated(local.toInstant(ZoneOffset.UTC), Precision.DAY, Clock.FEED, raw)
                : stamp;
    }

    private static ZoneOffset zone(String name) {
        Integer hours = ZONES.get(name.toLowerCase(Locale.ROOT));
        return hours != null ? ZoneOffset.ofHours(hours) : ZoneOffset.of(name);
    }
}
