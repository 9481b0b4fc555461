package org.harrow.detect.rule;

import java.io.Serializable;
import java.util.List;

/**
 * Which counts make a rule fire.
 *
 * @param bounds all of which must hold
 */
public record Threshold(List<Bound> bounds) implements Serializable {
    public Threshold {
        bounds = List.copyOf(bounds);
    }

    /** How a count is compared. */
    public enum Comparison {
        GT("more than"),
        GTE("at least"),
        LT("fewer than"),
        LTE("at most"),
        EQ("exactly"),
        NEQ("not");

        private final String words;

        Comparison(String words) {
            this.words = words;
        }
    }

    /**
     * @param comparison how
     * @param number with what
     */
    public record Bound(Comparison comparison, long number) implements Serializable {
        boolean holds(long count) {
            return switch (comparison) {
                case GT -> count > number;
                case GTE -> count >= number;
                case LT -> count < number;
                case LTE -> count <= number;
                case EQ -> count == number;
                case NEQ -> count != number;
            };
        }
    }

    boolean holds(long count) {
        return bounds.stream().allMatch(bound -> bound.holds(count));
    }

    /**
     * True where one more action could end it: then only a window that the record covers to its end
     * may be judged.
     */
    boolean isFromAbove() {
        return bounds.stream()
                .map(Bound::comparison)
                .anyMatch(c -> c != Comparison.GT && c != Comparison.GTE);
    }

    /** In words: {@code at least 12}. */
    String words() {
        return String.join(
                " and ",
                bounds.stream().map(b -> b.comparison().words + " " + b.number()).toList());
    }
}
