package org.harrow.detect;

import java.io.Serializable;
import java.util.function.Consumer;

/**
 * One step of a detector: items that share a key meet in one fold, in order. Items may be sorted,
 * spilled and dealt over any number of machines; the result is the same.
 *
 * @param <I> what it takes
 * @param <O> what it gives, to the next stage or to the conclusion
 */
public interface Stage<I extends Item, O extends Item> extends Serializable {
    /** The type of item it takes. */
    Class<I> takes();

    /**
     * The keys an item belongs to; none where it plays no part. Two keys are one where their texts
     * are equal.
     */
    void keys(I item, Context context, Consumer<String> out);

    /** Begins a key. */
    Fold<I, O> open(String key, Context context);

    /**
     * What happens to the items of one key: one pass, bounded state.
     *
     * @param <I> what it takes
     * @param <O> what it gives
     */
    interface Fold<I extends Item, O extends Item> {
        /** The next item in order. */
        void on(I item, Consumer<O> out);

        /** There are no more. */
        void end(Consumer<O> out);
    }
}
