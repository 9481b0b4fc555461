package org.harrow.resolve;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.harrow.model.TimeInterval;

/**
 * When a listing was made: as the analyst says, else as the server dated its answer, else as its
 * own name says to the second, else the latest server time in it, which it is not older than. An
 * answer or a name that claims an earlier time than the listing holds is not believed.
 */
final class CaptureTimes {
    private static final Pattern NAMED =
            Pattern.compile("(\\d{4}-\\d{2}-\\d{2}T\\d{2}):?(\\d{2}):?(\\d{2})Z");

    private CaptureTimes() {}

    /** What a capture time is taken from. */
    enum From {
        STATED("as stated at its import"),
        ANSWER("as the server dated its answer"),
        NAME("as its name says"),
        LATEST("the latest time in it: it may be later"),
        UNKNOWN("unknown");

        private final String words;

        From(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }

    /**
     * @param at microsecond
     * @param from what it is taken from
     */
    record Capture(long at, From from) {}

    /**
     * @param latest the latest server time in it, or {@link RawDrafts#UNDATED}
     */
    static Capture of(Listings.Place place, long latest) {
        if (place.captured() != Listings.UNSTATED) {
            return new Capture(place.captured(), From.STATED);
        }
        if (place.answered() != Listings.UNSTATED && place.answered() >= latest) {
            return new Capture(place.answered(), From.ANSWER);
        }
        long named = named(place.name());
        if (named != Listings.UNSTATED && named >= latest) {
            return new Capture(named, From.NAME);
        }
        return latest == RawDrafts.UNDATED
                ? new Capture(latest, From.UNKNOWN)
                : new Capture(latest, From.LATEST);
    }

    private static long named(String name) {
        Matcher found = NAMED.matcher(name);
        if (!found.find()) {
            return Listings.UNSTATED;
        }
        try {
            String iso = found.group(1) + ":" + found.group(2) + ":" + found.group(3);
            return TimeInterval.micros(LocalDateTime.parse(iso).toInstant(ZoneOffset.UTC));
        } catch (DateTimeException e) {
            return Listings.UNSTATED;
        }
    }
}
