package org.harrow.detect;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.harrow.model.Innocent;
import org.harrow.model.Innocent.Outcome;

/**
 * The innocent explanations of one kind of finding: each is looked for in the data. The detector
 * lists them strongest first; a reader sees first what was found, then what cannot be checked, then
 * what was not found.
 *
 * @param checks strongest first, ids unique
 * @param <T> what is looked at
 */
public record Explanations<T>(List<Check<T>> checks) {
    public Explanations {
        checks = List.copyOf(checks);
        if (checks.stream().map(Check::id).distinct().count() != checks.size()) {
            throw new IllegalArgumentException("two checks have one id");
        }
    }

    /**
     * One explanation and how it is looked for.
     *
     * @param id for example {@code own-repository}
     * @param lowers true where finding it means that the grade is at most C
     * @param look at the data; must answer, with a sentence
     * @param <T> what is looked at
     */
    public record Check<T>(String id, boolean lowers, Function<T, Verdict> look) {
        /** An explanation that a reader must weigh himself. */
        public static <T> Check<T> of(String id, Function<T, Verdict> look) {
            return new Check<>(id, false, look);
        }

        /** An explanation that keeps the grade at C or below where it is found. */
        public static <T> Check<T> lowering(String id, Function<T, Verdict> look) {
            return new Check<>(id, true, look);
        }
    }

    /**
     * What looking gave.
     *
     * @param outcome found, not found or not to be checked
     * @param text one sentence for the reader
     */
    public record Verdict(Outcome outcome, String text) {
        /** Found, or not, each with its own sentence. */
        public static Verdict of(boolean found, String yes, String no) {
            return found ? new Verdict(Outcome.FOUND, yes) : new Verdict(Outcome.NOT_FOUND, no);
        }

        /** The data cannot say. */
        public static Verdict unknown(String text) {
            return new Verdict(Outcome.CANNOT_BE_CHECKED, text);
        }
    }

    /**
     * All explanations, looked for.
     *
     * @param all for the reader, in the order to print
     * @param lowered true where one of them keeps the grade at C or below
     */
    public record Examined(List<Innocent> all, boolean lowered) {
        public Examined {
            all = List.copyOf(all);
        }
    }

    /** Looks for every one of them. */
    public Examined examine(T subject) {
        boolean lowered = false;
        List<Innocent> all = new java.util.ArrayList<>();
        for (Check<T> check : checks) {
            Verdict verdict = check.look().apply(subject);
            all.add(new Innocent(check.id(), verdict.outcome(), verdict.text()));
            lowered |= check.lowers() && verdict.outcome() == Outcome.FOUND;
        }
        all.sort(Comparator.comparingInt(innocent -> place(innocent.outcome())));
        return new Examined(all, lowered);
    }

    private static int place(Outcome outcome) {
        return switch (outcome) {
            case FOUND -> 0;
            case CANNOT_BE_CHECKED -> 1;
            case NOT_FOUND -> 2;
        };
    }
}
