package org.harrow.ui.common;

import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.harrow.ui.theme.TextScale;

/**
 * A table of texts: rows of one height, so that only what is on the screen costs anything.
 *
 * @param <T> what a row shows
 */
public class Table<T> extends TableView<T> {
    private static final String NUMBER = "align-right";
    private static final String TIME = "time-column";
    private static final Object LEAST = new Object();

    /** Room for a time to the second. */
    private static final double SECONDS = 185;

    /** Height of a row at the usual text size: two lines' worth. */
    private static final double ROW = 28;

    private double scale = 1;

    /**
     * @param nothing what to say where there are no rows
     */
    @SuppressWarnings("this-escape") // its own setters only, which no table overrides
    public Table(String nothing) {
        getStyleClass().addAll("paper-table", "dense");
        fit(this);
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

    /**
     * Adds a column of texts that wrap: rows get as high as they need, which costs a layout of each
     * row on the screen. For tables of few rows.
     */
    public final Table<T> wrapped(String title, double width, Function<T, String> value) {
        add(title, width, value, "text-column", WrappedCell::new);
        getStyleClass().remove("dense"); // whose rows are of one height
        return this;
    }

    /**
     * Leaves the column added last more of its width where the window is narrow.
     *
     * @param least share of the width that it keeps
     */
    public final Table<T> keeping(double least) {
        TableColumn<T, ?> last = getColumns().getLast();
        last.getProperties().put(LEAST, least);
        size(last, last.getPrefWidth());
        choose(this);
        return this;
    }

    /** Adds a column of names, which are cut in the middle where there is no room for all. */
    public final Table<T> name(String title, double width, Function<T, String> value) {
        return add(title, width, value, "text-column", TextCell::name);
    }

    /** Adds a column of texts that are read letter by letter. */
    public final Table<T> exact(String title, double width, Function<T, String> value) {
        return add(title, width, value, "mono");
    }

    /** Adds a column of times, to the second in full: the minute is what is looked for. */
    public final Table<T> time(String title, Function<T, String> value) {
        add(title, SECONDS, value, TIME);
        getColumns().getLast().getStyleClass().add("mono");
        return this;
    }

    /** Adds a column of numbers. */
    public final Table<T> number(String title, double width, Function<T, String> value) {
        return add(title, width, value, NUMBER);
    }

    /** Makes it as high as its header and so many rows. */
    public final void showRows(int rows) {
        prefHeightProperty().bind(TextScale.of(this).map(now -> now * (ROW * (rows + 1) + 4)));
        setMinHeight(USE_PREF_SIZE);
    }

    /** Columns grow with the text. */
    private void widen(double now) {
        getColumns().forEach(column -> size(column, column.getPrefWidth() / scale * now));
        scale = now;
    }

    /**
     * What a narrow window lacks is taken from the texts before the numbers, so that no column lies
     * outside of it; what a wide one has to spare goes to the texts.
     */
    public static void size(TableColumn<?, ?> column, double width) {
        if (column.getProperties().get(LEAST) instanceof Double least) {
            size(column, width, least);
            return;
        }
        boolean words = column.getStyleClass().contains("text-column");
        boolean number = column.getStyleClass().contains(NUMBER);
        boolean time = column.getStyleClass().contains(TIME);
        size(column, width, time ? 1 : number ? 0.95 : words ? 0.3 : 0.7);
    }

    /**
     * The same for a column of which a narrow window must leave more.
     *
     * @param least share of the width that it keeps
     */
    public static void size(TableColumn<?, ?> column, double width, double least) {
        boolean number = column.getStyleClass().contains(NUMBER);
        column.setMinWidth(least * width);
        column.setMaxWidth(number ? 1.25 * width : 5_000);
        column.setPrefWidth(width);
    }

    /** Fits the columns into the table, or lets them be scrolled where that is not possible. */
    public static void fit(TableView<?> table) {
        table.widthProperty().subscribe(() -> choose(table));
        TextScale.of(table).subscribe(() -> choose(table));
    }

    private static void choose(TableView<?> table) {
        double least = table.getColumns().stream().mapToDouble(TableColumn::getMinWidth).sum();
        table.setColumnResizePolicy(
                least <= Math.max(200, table.getWidth())
                        ? CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS
                        : UNCONSTRAINED_RESIZE_POLICY);
    }

    private Table<T> add(String title, double width, Function<T, String> value, String style) {
        return add(title, width, value, style, TextCell::new);
    }

    private Table<T> add(
            String title,
            double width,
            Function<T, String> value,
            String style,
            Supplier<TableCell<T, String>> cells) {
        TableColumn<T, String> column = new TableColumn<>(title);
        column.getStyleClass().add(style);
        size(column, width * scale);
        column.setSortable(false);
        column.setCellFactory(any -> cells.get());
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(value.apply(row.getValue())));
        getColumns().add(column);
        choose(this);
        return this;
    }
}
