package org.harrow.detect;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Consumer;

/**
 * Something Harrow measures. A record whose components are its parameters; it has no state, knows
 * no thread, file or clock, and gives the same findings, byte for byte, however its items are dealt
 * over machines.
 *
 * @param <U> what is tested: the units the last stage emits
 */
public interface Detector<U extends Item> extends Serializable {
    /** Its name on the command line. */
    String id();

    /** Its parameters by name; numbers, texts, lists or maps of these. */
    Map<String, Object> parameters();

    /** The same detector with one parameter changed; the value as on the command line. */
    Detector<U> with(String parameter, String value);

    /** Where the whole case is at hand: what of it the first stage needs. */
    void items(CaseView view, Context context, Consumer<Item> out);

    /** Its steps, in order; the last one emits units. */
    List<Stage<?, ?>> stages();

    /** The type of unit. */
    Class<U> unit();

    /**
     * The units as chance could have made them: what they are shuffled among each other.
     *
     * @param units in order of rank
     * @param random seeded
     */
    List<U> permuted(List<U> units, SplittableRandom random);

    /**
     * Looks at all units together: corrects for their number, grades, words. Exhibits are filled in
     * by the engine from {@link org.harrow.model.Support#actions}.
     *
     * @param units in order of rank
     */
    Outcome conclude(List<U> units, Context context);

    /** How much of the record it must have at hand; anything but the whole can be dealt. */
    default Reach reach() {
        return Reach.CASE;
    }

    /** Why it must have the whole case at hand; empty where it can be dealt. */
    default String undealt() {
        return "";
    }

    /** What it passes over before anything is measured, one sentence each. */
    default List<String> passesOver() {
        return List.of();
    }

    /** The operator that a key of the first stage is of; another text where it is of none. */
    default String operator(String key) {
        return key;
    }

    /**
     * Of the units of all parts of the record, those that the whole would have given: less where a
     * sample is drawn from all.
     *
     * @param units in order of rank
     */
    default List<U> kept(List<U> units) {
        return units;
    }

    /**
     * What other cases can be compared with: counts only, without a name.
     *
     * @param units in order of rank
     * @param source where they come from, for the reader
     */
    default List<Reference> references(List<U> units, String source) {
        return List.of();
    }
}
