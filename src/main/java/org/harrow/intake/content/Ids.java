package org.harrow.intake.content;

import java.math.BigInteger;
import org.harrow.intake.RejectedRecord;
import org.harrow.intake.json.JsonValue;
import org.jspecify.annotations.Nullable;

/** Ids and counts: long or text, never a double. */
public final class Ids {
    private static final int MOST_DIGITS = 19;

    private Ids() {}

    /**
     * An id that must be there.
     *
     * @throws RejectedRecord where it is missing or no id
     */
    public static String required(JsonValue record, String name) {
        String id = optional(record, name);
        if (id == null) {
            throw new RejectedRecord("The record has no \"" + name + "\".");
        }
        return id;
    }

    /**
     * An id, or null where there is none.
     *
     * @throws RejectedRecord where it is a number that does not fit 64 bits, or no id at all
     */
    public static @Nullable String optional(JsonValue record, String name) {
        JsonValue value = record.get(name);
        if (value == null) {
            return null;
        }
        String text = value.asText();
        if (text == null || (value.isNumber() && !fitsLong(text))) {
            throw new RejectedRecord(
                    "\"" + name + "\" is not an id: a whole number of 64 bits or a text.");
        }
        return text;
    }

    /** A stated count, or null where there is none that can be read. */
    public static @Nullable Long count(JsonValue record, String name) {
        String text = record.text(name);
        boolean readable =
                text != null
                        && !text.isEmpty()
                        && text.length() < MOST_DIGITS
                        && text.chars().allMatch(c -> c >= '0' && c <= '9');
        return readable ? Long.valueOf(text) : null;
    }

    private static boolean fitsLong(String digits) {
        if (digits.length() < MOST_DIGITS) {
            return digits.chars().allMatch(c -> c == '-' || (c >= '0' && c <= '9'));
        }
        if (digits.length() > MOST_DIGITS + 1
                || digits.chars().anyMatch(c -> c == '.' || c > '9')) {
            return false;
        }
        return new BigInteger(digits).bitLength() < Long.SIZE;
    }
}
