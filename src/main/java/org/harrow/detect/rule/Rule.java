package org.harrow.detect.rule;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A correlation rule, in the form of Sigma's specification 2.1: actions that belong together by
 * their fields, within a timespan.
 *
 * @param name by which it is called: letters, digits, {@code _} and {@code -}
 * @param title for people
 * @param type what is counted
 * @param actions which actions it means, in the rule's order
 * @param within how they belong together
 * @param note what the reader should know
 */
public record Rule(
        String name, String title, Type type, List<Part> actions, Within within, Note note)
        implements Serializable {
    public Rule {
        actions = List.copyOf(actions);
    }

    /** What is counted within the timespan. */
    public enum Type {
        /** Actions. */
        EVENT_COUNT,
        /** Distinct values of a field. */
        VALUE_COUNT,
        /** Kinds of action that occur, in any order. */
        TEMPORAL,
        /** Kinds of action that follow each other. */
        TEMPORAL_ORDERED;

        /** The name in a rule. */
        public String id() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /**
     * One kind of action.
     *
     * @param name in the rule
     * @param selection which actions
     * @param groups fields whose values make the group, one for each name of {@link Within#groups}
     */
    public record Part(String name, Selection selection, List<Field> groups)
            implements Serializable {
        public Part {
            groups = List.copyOf(groups);
        }
    }

    /**
     * How actions belong together.
     *
     * @param timespan microseconds
     * @param groups names of the fields or aliases that must be equal
     * @param threshold of the count
     * @param counted the field whose values are counted; null but for {@link Type#VALUE_COUNT}
     */
    public record Within(
            long timespan, List<String> groups, Threshold threshold, @Nullable Field counted)
            implements Serializable {
        public Within {
            groups = List.copyOf(groups);
        }
    }

    /**
     * @param innocent explanations the rule's author names
     * @param sha256 of the file it stands in
     */
    public record Note(List<String> innocent, String sha256) implements Serializable {
        public Note {
            innocent = List.copyOf(innocent);
        }
    }
}
