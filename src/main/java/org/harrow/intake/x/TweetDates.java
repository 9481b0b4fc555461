package org.harrow.intake.x;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.harrow.intake.content.Times;
import org.harrow.model.Clock;
import org.harrow.model.Precision;
import org.harrow.model.Stamp;
import org.jspecify.annotations.Nullable;

/** Times as X writes them: {@code Fri Mar 06 13:02:05 +0000 2026}, or ISO 8601. */
final class TweetDates {
    private static final DateTimeFormatter WORDS =
            DateTimeFormatter.ofPattern("EEE MMM dd HH:mm:ss Z uuuu", Locale.ENGLISH);

    private TweetDates() {}

    static Stamp of(@Nullable String raw) {
        if (raw == null || raw.isEmpty() || Character.isDigit(raw.charAt(0))) {
            return Times.iso(raw, Clock.SERVER);
        }
        try {
            return Times.dated(
                    OffsetDateTime.parse(raw, WORDS).toInstant(),
                    Precision.SECOND,
                    Clock.SERVER,
                    raw);
        } catch (DateTimeException e) {
            return Stamp.undated(Clock.SERVER, raw);
        }
    }
}
