package org.harrow.ui.common;

import javafx.scene.control.ListCell;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/**
 * A row that takes the list's width and as much height as its content needs there: nothing scrolls
 * sideways, nothing is cut.
 *
 * @param <T> what a row shows
 */
public abstract class WideCell<T> extends ListCell<T> {
    private static final double SCROLLBAR = 14;

    private @Nullable Region content;

    /** As wide as the list makes it. */
    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }

    /** Shows something, or nothing. */
    protected final void fill(@Nullable Region shown) {
        content = shown;
        setGraphic(shown);
    }

    private double room() {
        return getListView().getWidth() - SCROLLBAR - snappedLeftInset() - snappedRightInset();
    }

    /** A cell asks for its height without saying a width; its content needs one to wrap. */
    @Override
    protected double computePrefHeight(double width) {
        return content == null
                ? super.computePrefHeight(width)
                : content.prefHeight(room()) + snappedTopInset() + snappedBottomInset();
    }

    @Override
    protected void layoutChildren() {
        if (content == null) {
            super.layoutChildren();
        } else {
            double top = snappedTopInset();
            double height = getHeight() - top - snappedBottomInset();
            content.resizeRelocate(snappedLeftInset(), top, room(), height);
        }
    }
}
