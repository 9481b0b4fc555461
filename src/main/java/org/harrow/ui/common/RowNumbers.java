package org.harrow.ui.common;

import java.util.Arrays;
import javafx.collections.ObservableListBase;
import org.jspecify.annotations.Nullable;

/**
 * Row numbers as a list: all of them, which takes no memory for a table of a million rows, or some.
 */
public final class RowNumbers extends ObservableListBase<Integer> {
    private final int size;
    private final int @Nullable [] some;

    /** The numbers 0 .. size - 1. */
    public RowNumbers(int size) {
        this.size = size;
        this.some = null;
    }

    /**
     * Some numbers.
     *
     * @param some ascending, each once; not copied
     */
    public RowNumbers(int[] some) {
        this.size = some.length;
        this.some = some;
    }

    @Override
    public Integer get(int index) {
        return some == null ? index : some[index];
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public int indexOf(Object number) {
        if (!(number instanceof Integer i)) {
            return -1;
        }
        if (some != null) {
            return Math.max(-1, Arrays.binarySearch(some, i));
        }
        return i >= 0 && i < size ? i : -1;
    }

    @Override
    public boolean contains(Object number) {
        return indexOf(number) >= 0;
    }
}
