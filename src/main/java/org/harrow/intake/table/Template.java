package org.harrow.intake.table;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A text with columns in braces, such as {@code github:{repo}#{number}}.
 *
 * @param literals the texts before, between and after the columns: one more than columns
 * @param columns the names in braces
 */
record Template(List<String> literals, List<String> columns) {

    Template {
        literals = List.copyOf(literals);
        columns = List.copyOf(columns);
    }

    /**
     * Reads a template.
     *
     * @throws IllegalArgumentException where a brace is not closed
     */
    static Template of(String text) {
        List<String> literals = new ArrayList<>();
        List<String> columns = new ArrayList<>();
        int at = 0;
        for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', at)) {
            int close = text.indexOf('}', open);
            if (close <= open + 1) {
                throw new IllegalArgumentException("a brace without its partner or without a name");
            }
            literals.add(text.substring(at, open));
            columns.add(text.substring(open + 1, close));
            at = close + 1;
        }
        literals.add(text.substring(at));
        return new Template(literals, columns);
    }

    /** The text with a row's values in it, or null where one of them is missing. */
    @Nullable String fill(Row row) {
        StringBuilder out = new StringBuilder(literals.getFirst());
        for (int i = 0; i < columns.size(); i++) {
            String value = row.value(columns.get(i));
            if (value == null) {
                return null;
            }
            out.append(value).append(literals.get(i + 1));
        }
        return out.toString();
    }
}
