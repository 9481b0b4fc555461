package org.harrow.ui.common;

import javafx.collections.ObservableListBase;

/** The numbers from 0 as a list that takes no memory, for a table of a million rows. */
public final class RowNumbers extends ObservableListBase<Integer> {
    private final int size;

    /** The numbers 0 .. size - 1. */
    public RowNumbers(int size) {
        this.size = size;
    }

    @Override
    public Integer get(int index) {
        return index;
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public int indexOf(Object number) {
        return number instanceof Integer i && i >= 0 && i < size ? i : -1;
    }

    @Override
    public boolean contains(Object number) {
        return indexOf(number) >= 0;
    }
}
