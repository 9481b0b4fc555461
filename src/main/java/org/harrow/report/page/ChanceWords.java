package org.harrow.report.page;

import java.util.Objects;
import org.harrow.model.Finding;
import org.harrow.report.Results;
import org.jspecify.annotations.Nullable;

/** What a detector found beside what it finds where chance decides. */
final class ChanceWords {
    private static final Results.Compared NONE = new Results.Compared(0, 0);

    private ChanceWords() {}

    /** For one finding: all units of its detector, and those of its grade. */
    static String of(Book book, Finding finding) {
        Results.Chance chance = chance(book, finding.detector());
        String grade = finding.headline().grade().name();
        return chance == null
                ? "not tried on this run"
                : all(chance)
                        + "; of grade "
                        + grade
                        + " observed "
                        + compared(chance.grades().getOrDefault(grade, NONE));
    }

    /** For a detector. */
    static String of(Results.@Nullable Chance chance) {
        return chance == null
                ? "Not tried on this run; \"harrow detect CASE --null-twin\" does."
                : all(chance) + ".";
    }

    private static String all(Results.Chance chance) {
        return "With p of .05 or less observed "
                + compared(chance.significant())
                + " (mean of "
                + Format.count(chance.copies())
                + " permuted copies)";
    }

    private static String compared(Results.Compared compared) {
        return Format.count(compared.observed())
                + ", expected by chance "
                + Format.number(compared.expected());
    }

    private static Results.@Nullable Chance chance(Book book, String detector) {
        return book.input().results().methods().stream()
                .filter(m -> m.detector().equals(detector))
                .map(Results.Method::chance)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
