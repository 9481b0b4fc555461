package org.harrow.report.stated;

import java.util.Locale;
import java.util.Optional;

/**
 * The Admiralty (NATO) grade of a source: how reliable who supplied it is, A to F, and how credible
 * what it says is, 1 to 6, judged apart from one another.
 *
 * @param reliability {@code A} to {@code F}
 * @param credibility 1 to 6
 */
public record Admiralty(char reliability, int credibility) {
    /** Nobody judged it. */
    public static final Admiralty UNGRADED = new Admiralty('F', 6);

    /** Reads {@code B2}. */
    public static Optional<Admiralty> of(String text) {
        String plain = text.strip().toUpperCase(Locale.ROOT);
        return plain.matches("[A-F][1-6]")
                ? Optional.of(new Admiralty(plain.charAt(0), plain.charAt(1) - '0'))
                : Optional.empty();
    }

    /** {@code B2: usually reliable, probably true}. */
    public String words() {
        return "" + reliability + credibility + ": " + letter() + "; " + digit();
    }

    private String letter() {
        return switch (reliability) {
            case 'A' -> "completely reliable";
            case 'B' -> "usually reliable";
            case 'C' -> "fairly reliable";
            case 'D' -> "not usually reliable";
            case 'E' -> "unreliable";
            default -> "reliability cannot be judged";
        };
    }

    private String digit() {
        return switch (credibility) {
            case 1 -> "confirmed by other sources";
            case 2 -> "probably true";
            case 3 -> "possibly true";
            case 4 -> "doubtful";
            case 5 -> "improbable";
            default -> "truth cannot be judged";
        };
    }
}
