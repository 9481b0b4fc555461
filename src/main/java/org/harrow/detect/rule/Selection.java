package org.harrow.detect.rule;

import java.io.Serializable;
import java.util.List;

/** Which actions a rule means. */
public sealed interface Selection extends Serializable {
    /** True where the action is meant. */
    boolean holds(Actual action);

    /** One action's values by field. */
    interface Actual {
        /** None where the record does not say. */
        List<String> of(Field field);
    }

    /**
     * Every part holds.
     *
     * @param parts at least one
     */
    record All(List<Selection> parts) implements Selection {
        public All {
            parts = List.copyOf(parts);
        }

        @Override
        public boolean holds(Actual action) {
            return parts.stream().allMatch(part -> part.holds(action));
        }
    }

    /**
     * One part holds, or more.
     *
     * @param parts at least one
     */
    record Any(List<Selection> parts) implements Selection {
        public Any {
            parts = List.copyOf(parts);
        }

        @Override
        public boolean holds(Actual action) {
            return parts.stream().anyMatch(part -> part.holds(action));
        }
    }

    /** The part does not hold. */
    record Not(Selection part) implements Selection {
        @Override
        public boolean holds(Actual action) {
            return !part.holds(action);
        }
    }

    /** The field has a value that fits. */
    record Is(Field field, Glob glob) implements Selection {
        @Override
        public boolean holds(Actual action) {
            return action.of(field).stream().anyMatch(glob::matches);
        }
    }

    /** The record says nothing about the field. */
    record Missing(Field field) implements Selection {
        @Override
        public boolean holds(Actual action) {
            return action.of(field).isEmpty();
        }
    }
}
