package org.harrow.ui.common;

import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.harrow.ui.theme.TextScale;

/**
 * A table of texts: rows of one height, so that only what is on the screen costs anything.
 *
 * @param <T> what a row shows
 */
public class Table<T> extends TableView<T> {
    private double scale = 1;

    /**
     * @param nothing what to say where there are no rows
     */
    @SuppressWarnings("this-escape") // its own setters only, which no table overrides
    public Table(String nothing) {
        getStyleClass().addAll("paper-table", "dense");
        TextScale.of(this).subscribe(this::widen);
        Label empty = new Label(nothing);
        empty.setWrapText(true);
        empty.getStyleClass().add("paper-empty");
        setPlaceholder(empty);
    }

    /** Adds a column of texts. */
    public final Table<T> text(String title, double width, Function<T, String> value) {
        return add(title, width, value, "text-column");
    }

    /** Adds a column of texts that are read letter by letter. */
    public final Table<T> exact(String title, double width, Function<T, String> value) {
        return add(title, width, value, "mono");
    }

    /** Adds a column of numbers. */
    public final Table<T> number(String title, double width, Function<T, String> value) {
        return add(title, width, value, "align-right");
    }

    /** Columns grow with the text. */
    private void widen(double now) {
        getColumns().forEach(column -> column.setPrefWidth(column.getPrefWidth() * now / scale));
        scale = now;
    }

    private Table<T> add(String title, double width, Function<T, String> value, String style) {
        TableColumn<T, String> column = new TableColumn<>(title);
        column.setPrefWidth(width * scale);
        column.setSortable(false);
        column.getStyleClass().add(style);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(value.apply(row.getValue())));
        getColumns().add(column);
        return this;
    }
}
