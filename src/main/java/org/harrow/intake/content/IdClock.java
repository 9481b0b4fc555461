package org.harrow.intake.content;

import java.time.DateTimeException;
import java.time.Instant;
import org.harrow.intake.Delivery;
import org.harrow.model.CaseException;
import org.harrow.model.Stamp;
import org.harrow.model.TimeInterval;
import org.jspecify.annotations.Nullable;

/**
 * The second clock of ids that carry a time: compares it with the time a record states and says
 * where they are more than five minutes apart.
 */
public final class IdClock {
    /** Milliseconds at which X's ids begin. */
    private static final long SNOWFLAKE_EPOCH = 1_288_834_974_657L;

    private static final int SNOWFLAKE_SHIFT = 22;
    private static final int MASTODON_SHIFT = 16;
    private static final int TID_SHIFT = 10;
    private static final int TID_LENGTH = 13;
    private static final String TID_DIGITS = "234567abcdefghijklmnopqrstuvwxyz";
    private static final long TOLERATED = 300_000_000L;

    private long compared;
    private long apart;
    private long most;

    /** The time in an id of X, or null where it is no such id. */
    public static @Nullable Instant snowflake(String id) {
        long number = number(id);
        return number < 1L << SNOWFLAKE_SHIFT
                ? null
                : Instant.ofEpochMilli((number >> SNOWFLAKE_SHIFT) + SNOWFLAKE_EPOCH);
    }

    /** The time in the id of a Mastodon status, or null where it is no such id. */
    public static @Nullable Instant mastodon(String id) {
        long number = number(id);
        return number < 1L << (MASTODON_SHIFT + 30)
                ? null
                : Instant.ofEpochMilli(number >> MASTODON_SHIFT);
    }

    /** The time in an id of the AT protocol (13 characters, microseconds), or null. */
    public static @Nullable Instant tid(String id) {
        if (id.length() != TID_LENGTH) {
            return null;
        }
        long number = 0;
        for (int i = 0; i < TID_LENGTH; i++) {
            int digit = TID_DIGITS.indexOf(id.charAt(i));
            if (digit < 0 || (i == 0 && digit > 15)) {
                return null;
            }
            number = number << 5 | digit;
        }
        long micros = number >>> TID_SHIFT;
        return Instant.ofEpochSecond(micros / 1_000_000, micros % 1_000_000 * 1000);
    }

    private static long number(String id) {
        try {
            return id.length() > 19 ? -1 : Long.parseLong(id);
        } catch (NumberFormatException | DateTimeException e) {
            return -1;
        }
    }

    /** Compares a stated time with that of an id. */
    public void compare(Stamp stated, @Nullable Instant inId) {
        if (stated.at() == null || inId == null) {
            return;
        }
        compared++;
        long micros = TimeInterval.micros(inId);
        long difference =
                micros < stated.at().lo()
                        ? stated.at().lo() - micros
                        : Math.max(0, micros - stated.at().hi());
        if (difference > TOLERATED) {
            apart++;
            most = Math.max(most, difference);
        }
    }

    /** Says how many were apart, if any. */
    public void tell(Delivery out) throws CaseException {
        if (apart > 0) {
            out.problem(
                    apart
                            + " of "
                            + compared
                            + " records state a time more than 5 minutes from the one in their own"
                            + " id (at most "
                            + most / 1_000_000
                            + " seconds). Look at their times before relying on them.");
        }
    }
}
