package org.harrow.detect.validity;

import java.util.HexFormat;
import java.util.Locale;
import org.harrow.detect.Item;
import org.harrow.detect.Rank;

/**
 * A report to a project.
 *
 * @param rank when it came and which
 * @param project {@code venue:program}
 * @param reporter account or operator, or empty
 * @param verdict what became of it, as of the export
 */
record Report(Rank rank, String project, String reporter, Verdict verdict) implements Item {

    /** What became of a report. */
    enum Verdict {
        VALID,
        INVALID,
        /** Somebody reported it before: neither valid nor invalid. */
        DUPLICATE,
        /** Not decided yet. */
        PENDING;

        /** By the venue's name of the state; what is unknown is pending. */
        static Verdict of(String state) {
            return switch (state.toLowerCase(Locale.ROOT)) {
                case "resolved", "fixed", "valid", "accepted", "confirmed", "published" -> VALID;
                case "not-applicable", "informative", "spam", "rejected", "invalid", "wontfix" ->
                        INVALID;
                case "duplicate" -> DUPLICATE;
                default -> PENDING;
            };
        }
    }

    String id() {
        HexFormat hex = HexFormat.of();
        return hex.toHexDigits(rank.high()) + hex.toHexDigits(rank.low());
    }
}
