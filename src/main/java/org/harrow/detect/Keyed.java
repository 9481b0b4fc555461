package org.harrow.detect;

import java.io.Serializable;
import java.util.Iterator;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * An item under one of its keys.
 *
 * @param key it is grouped by
 * @param item itself
 */
public record Keyed<I extends Item>(String key, I item)
        implements Serializable, Comparable<Keyed<I>> {
    @Override
    public int compareTo(Keyed<I> other) {
        int order = key.compareTo(other.key);
        return order != 0 ? order : item.rank().compareTo(other.item.rank());
    }

    /**
     * Runs a stage over items that lie sorted by key and rank: the one loop that every runner uses.
     */
    public static <I extends Item, O extends Item> void fold(
            Iterator<Keyed<I>> sorted, Stage<I, O> stage, Context context, Consumer<O> out) {
        @Nullable String key = null;
        Stage.@Nullable Fold<I, O> fold = null;
        while (sorted.hasNext()) {
            Keyed<I> next = sorted.next();
            if (fold == null || !next.key().equals(key)) {
                if (fold != null) {
                    fold.end(out);
                }
                key = next.key();
                fold = stage.open(key, context);
            }
            fold.on(next.item(), out);
        }
        if (fold != null) {
            fold.end(out);
        }
    }
}
