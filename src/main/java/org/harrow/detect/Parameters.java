package org.harrow.detect;

import java.util.ArrayList;
import java.util.List;

/** Reads a detector's parameters as the command line gives them. */
public final class Parameters {
    private Parameters() {}

    /** A whole number. */
    public static long whole(String name, String value) {
        try {
            return Long.parseLong(value.strip());
        } catch (NumberFormatException e) {
            throw notANumber(name, value, "a whole number", e);
        }
    }

    /** A whole number that fits 32 bits. */
    public static int small(String name, String value) {
        long whole = whole(name, value);
        if (whole != (int) whole) {
            throw notANumber(name, value, "a smaller number", null);
        }
        return (int) whole;
    }

    /** A finite number. */
    public static double decimal(String name, String value) {
        try {
            double number = Double.parseDouble(value.strip());
            if (Double.isFinite(number)) {
                return number;
            }
            throw new NumberFormatException(value);
        } catch (NumberFormatException e) {
            throw notANumber(name, value, "a number", e);
        }
    }

    /** Whole numbers with commas between them. */
    public static List<Long> list(String name, String value) {
        List<Long> all = new ArrayList<>();
        for (String part : value.split(",", -1)) {
            all.add(whole(name, part));
        }
        return all;
    }

    /** The detector has no such parameter. */
    public static IllegalArgumentException unknown(Detector<?> detector, String name) {
        return new IllegalArgumentException(
                detector.id()
                        + " has no parameter "
                        + name
                        + "; it has "
                        + String.join(", ", detector.parameters().keySet())
                        + ".");
    }

    private static IllegalArgumentException notANumber(
            String name,
            String value,
            String wanted,
            @org.jspecify.annotations.Nullable Exception cause) {
        return new IllegalArgumentException(
                "The parameter " + name + " takes " + wanted + ", not \"" + value + "\".", cause);
    }
}
