package org.harrow.report.stated;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How sound the grounds of a judgment are; it never stands in the sentence of a likelihood. */
public enum Confidence {
    LOW,
    MODERATE,
    HIGH;

    /** As it is printed. */
    public String words() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Reads {@code moderate}. */
    public static Optional<Confidence> of(String text) {
        return Arrays.stream(values())
                .filter(c -> c.words().equals(text.strip().toLowerCase(Locale.ROOT)))
                .findFirst();
    }
}
