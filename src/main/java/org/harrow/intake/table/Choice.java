package org.harrow.intake.table;

import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Templates of which the first that can be filled counts.
 *
 * @param templates at least one
 */
record Choice(List<Template> templates) {

    Choice {
        templates = List.copyOf(templates);
    }

    /** The first template that a row fills, or null. */
    @Nullable String fill(Row row) {
        for (Template template : templates) {
            String text = template.fill(row);
            if (text != null) {
                return text;
            }
        }
        return null;
    }

    /** A column without which no template can ever be filled, or null. */
    @Nullable String missing(Predicate<String> isThere) {
        String missing = null;
        for (Template template : templates) {
            String first =
                    template.columns().stream()
                            .filter(column -> !isThere.test(column))
                            .findFirst()
                            .orElse(null);
            if (first == null) {
                return null;
            }
            missing = missing == null ? first : missing;
        }
        return missing;
    }
}
