package org.harrow.intake.table;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One way to read a row as an action.
 *
 * @param when values that columns must have for the rule to hold; none for any row
 * @param kind what was done, as a word of {@link org.harrow.model.Kind} or of the table
 * @param words what the table's words mean; a word that means nothing is no action
 * @param fields which column tells what
 * @param attributes further columns worth keeping, by the name they are kept under
 */
record Rule(
        Map<String, List<String>> when,
        Choice kind,
        Map<String, String> words,
        Map<Field, Choice> fields,
        Map<String, Choice> attributes) {

    /** Stands for any value in a condition. */
    static final String ANY = "*";

    private static final Set<String> YES = Set.of("true", "1", "yes", "t");
    private static final Set<String> NO = Set.of("false", "0", "no", "f");

    Rule {
        when = Map.copyOf(when);
        words = Map.copyOf(words);
        fields = Map.copyOf(fields);
        attributes = Map.copyOf(attributes);
    }

    /** True where the rule is for such a row. */
    boolean holds(Row row) {
        return when.entrySet().stream().allMatch(e -> isOne(row.value(e.getKey()), e.getValue()));
    }

    /** Truth values are compared as such, however they are written. */
    private static boolean isOne(@Nullable String value, List<String> wanted) {
        for (String one : wanted) {
            String lower = value == null ? "" : value.toLowerCase(Locale.ROOT);
            boolean equal =
                    switch (one) {
                        case ANY -> value != null;
                        case "true" -> YES.contains(lower);
                        case "false" -> value == null || NO.contains(lower);
                        default -> one.equals(value == null ? "" : value);
                    };
            if (equal) {
                return true;
            }
        }
        return false;
    }

    /** What a field says of a row, or null. */
    @Nullable String fill(Field field, Row row) {
        Choice choice = fields.get(field);
        return choice == null ? null : choice.fill(row);
    }
}
