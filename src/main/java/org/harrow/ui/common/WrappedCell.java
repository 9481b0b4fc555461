package org.harrow.ui.common;

import javafx.geometry.Insets;
import javafx.scene.control.TableCell;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * A text of a table that takes as many lines as it needs: for tables of few rows, in which nothing
 * may be cut.
 *
 * @param <T> what a row shows
 */
final class WrappedCell<T> extends TableCell<T, String> {
    private final Text text = new Text();

    WrappedCell() {
        text.getStyleClass().add("table-text");
        setGraphic(text);
        tableColumnProperty()
                .flatMap(column -> column.widthProperty())
                .map(Number::doubleValue)
                .subscribe(this::wrap);
        paddingProperty().subscribe(() -> wrap(getTableColumn() == null ? null : width()));
    }

    private double width() {
        return getTableColumn().getWidth();
    }

    private void wrap(@Nullable Double width) {
        if (width != null) {
            Insets padding = getPadding();
            text.setWrappingWidth(Math.max(1, width - padding.getLeft() - padding.getRight() - 2));
        }
    }

    @Override
    protected void updateItem(@Nullable String words, boolean empty) {
        super.updateItem(words, empty);
        text.setText(empty || words == null ? "" : words);
    }
}
