package org.harrow.detect;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A detector's parameters with one of them changed, as on the command line. What does not fit is an
 * {@link IllegalArgumentException} whose message is a sentence for the user.
 */
public final class Parameters {
    private final Map<String, String> all = new TreeMap<>();

    /**
     * @param detector its id
     * @param now its parameters
     * @param name of the one that changes
     * @param value its new one
     */
    public Parameters(String detector, Map<String, Object> now, String name, String value) {
        if (!now.containsKey(name)) {
            throw new IllegalArgumentException(
                    detector
                            + " has no parameter "
                            + name
                            + "; it has "
                            + String.join(", ", now.keySet())
                            + ".");
        }
        now.forEach((key, old) -> all.put(key, text(old)));
        all.put(name, value.strip());
    }

    /** A parameter's value as it is written on the command line; a list between commas. */
    public static String text(@Nullable Object value) {
        return value instanceof List<?> list
                ? String.join(",", list.stream().map(String::valueOf).toList())
                : String.valueOf(value);
    }

    /** As a text. */
    public String text(String name) {
        return all.getOrDefault(name, "");
    }

    /** As a list of texts between commas; empty for an empty text. */
    public List<String> texts(String name) {
        String text = text(name);
        return text.isEmpty()
                ? List.of()
                : Arrays.stream(text.split(",", -1)).map(String::strip).toList();
    }

    /** As a whole number from 1. */
    public int count(String name) {
        long number = seconds(name);
        if (number > Integer.MAX_VALUE) {
            throw new IllegalArgumentException("The parameter " + name + " is too large.");
        }
        return (int) number;
    }

    /** As a whole number of seconds from 1. */
    public long seconds(String name) {
        try {
            long number = Long.parseLong(text(name));
            if (number > 0) {
                return number;
            }
        } catch (NumberFormatException e) {
            throw takes(name, "numbers", e);
        }
        throw new IllegalArgumentException("The parameter " + name + " is at least 1.");
    }

    /** As whole numbers of seconds between commas. */
    public List<Long> windows(String name) {
        try {
            return texts(name).stream().map(Long::parseLong).toList();
        } catch (NumberFormatException e) {
            throw takes(name, "numbers", e);
        }
    }

    /** As a finite number. */
    public double decimal(String name) {
        try {
            double number = Double.parseDouble(text(name));
            if (Double.isFinite(number)) {
                return number;
            }
        } catch (NumberFormatException e) {
            throw takes(name, "numbers", e);
        }
        throw new IllegalArgumentException("The parameter " + name + " is a finite number.");
    }

    /** As a number above 0. */
    public double number(String name) {
        double number = decimal(name);
        if (!(number > 0)) {
            throw new IllegalArgumentException("The parameter " + name + " is above 0.");
        }
        return number;
    }

    /** As a share from above 0 to 1. */
    public double share(String name) {
        double number = number(name);
        if (number > 1) {
            throw new IllegalArgumentException("The parameter " + name + " is at most 1.");
        }
        return number;
    }

    /** As a time in UTC, or an empty text. */
    public String time(String name) {
        String text = text(name);
        try {
            return text.isEmpty() ? text : Instant.parse(text).toString();
        } catch (DateTimeParseException e) {
            throw takes(name, "a time such as 2026-04-24T06:55:40Z", e);
        }
    }

    private IllegalArgumentException takes(String name, String what, Exception cause) {
        return new IllegalArgumentException(
                "The parameter " + name + " takes " + what + ", not \"" + text(name) + "\".",
                cause);
    }
}
