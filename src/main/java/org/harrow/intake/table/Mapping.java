package org.harrow.intake.table;

import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.harrow.model.CaseException;
import org.harrow.model.Clock;
import org.jspecify.annotations.Nullable;

/**
 * Says which column of a table is what. Kept with an import, so that the same case reads the same.
 *
 * @param name what it is called
 * @param venue whose accounts the table tells of
 * @param about what it is for
 * @param reading how values are to be understood
 * @param rules the first that holds for a row reads it; a row for which none holds is no action
 */
public record Mapping(String name, String venue, About about, Reading reading, List<Rule> rules) {

    public Mapping {
        rules = List.copyOf(rules);
    }

    /**
     * @param title what such a table is, in a few words
     * @param export how it is made
     * @param lost what it cannot tell
     * @param json the mapping as it was written
     */
    public record About(String title, String export, String lost, String json) {}

    /**
     * @param columns what must be there; tells the table where nobody names the mapping
     * @param header names of the columns where the table has none
     * @param zone how times are to be understood
     * @param nulls what stands for nothing
     */
    public record Reading(
            List<String> columns, List<String> header, Zoned zone, Set<String> nulls) {

        public Reading {
            columns = List.copyOf(columns);
            header = List.copyOf(header);
            nulls = Set.copyOf(nulls);
        }
    }

    /**
     * @param zone of times that name none
     * @param pattern of times that are neither ISO 8601 nor a number, or null
     * @param clock whose clock the times are
     */
    public record Zoned(ZoneId zone, @Nullable String pattern, Clock clock) {}

    /**
     * Reads a mapping from its JSON text.
     *
     * @throws CaseException saying what is wrong with it
     */
    public static Mapping parse(String json) throws CaseException {
        return MappingJson.read(json);
    }

    /** A column that the mapping needs and a table lacks, or null. */
    @Nullable String missing(Predicate<String> isThere) {
        for (String column : reading.columns()) {
            if (!isThere.test(column)) {
                return column;
            }
        }
        if (!reading.columns().isEmpty()) {
            return null;
        }
        for (Rule rule : rules) {
            for (Choice choice : rule.fields().values()) {
                String missing = choice.missing(isThere);
                if (missing != null) {
                    return missing;
                }
            }
        }
        return null;
    }
}
