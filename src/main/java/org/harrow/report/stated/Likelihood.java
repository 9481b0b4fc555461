package org.harrow.report.stated;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The seven words of Intelligence Community Directive 203 (2015) for how likely something is. */
public enum Likelihood {
    ALMOST_NO_CHANCE("almost no chance", 1, 5),
    VERY_UNLIKELY("very unlikely", 5, 20),
    UNLIKELY("unlikely", 20, 45),
    ROUGHLY_EVEN("roughly even chance", 45, 55),
    LIKELY("likely", 55, 80),
    VERY_LIKELY("very likely", 80, 95),
    ALMOST_CERTAIN("almost certain", 95, 99);

    private final String words;
    private final int from;
    private final int to;

    Likelihood(String words, int from, int to) {
        this.words = words;
        this.from = from;
        this.to = to;
    }

    /** As it is printed. */
    public String words() {
        return words;
    }

    /** {@code 55 to 80 %}. */
    public String range() {
        return from + " to " + to + " %";
    }

    /** Reads {@code likely}, {@code very-likely}, {@code roughly even chance}. */
    public static Optional<Likelihood> of(String text) {
        String plain = text.strip().toLowerCase(Locale.ROOT).replace('-', ' ').replace('_', ' ');
        return Arrays.stream(values())
                .filter(l -> l.words.equals(plain) || l.words.equals(plain + " chance"))
                .findFirst();
    }
}
