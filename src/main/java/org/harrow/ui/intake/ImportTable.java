package org.harrow.ui.intake;

import java.util.function.Function;
import java.util.function.ToLongFunction;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.harrow.model.ImportedFile;
import org.harrow.model.Ledger;
import org.harrow.ui.common.Table;
import org.harrow.ui.common.TextCell;
import org.harrow.ui.common.Words;
import org.harrow.ui.theme.Icons;
import org.harrow.ui.theme.TextScale;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** A row per file; only rows on the screen have nodes, so thousands of files stay quick. */
final class ImportTable extends TableView<ImportRow> {
    private double scale = 1;

    ImportTable() {
        getStyleClass().addAll("import-table", "dense");
        setPlaceholder(
                new Label("Drop exports anywhere on the window, or choose File › Import files."));
        getColumns().add(statusColumn());
        getColumns().add(text("File", 210, ImportRow::file));
        getColumns().add(text("Format", 100, ImportTable::format));
        getColumns().add(text("Confidence", 90, ImportRow::confidence));
        getColumns().add(right(text("Size", 72, ImportTable::size)));
        getColumns().add(mono(text("SHA-256", 100, ImportTable::hash)));
        getColumns().add(number("Read", 62, Ledger::read));
        getColumns().add(number("Stored", 68, Ledger::stored));
        getColumns().add(number("Duplicate", 84, Ledger::duplicate));
        getColumns().add(number("Rejected", 80, Ledger::rejected));
        getColumns().add(number("Undated", 80, Ledger::undated));
        getColumns().add(text("First problem", 240, ImportRow::firstProblem));
        TextScale.of(this).subscribe(this::widen);
        getColumns().forEach(column -> column.setSortable(false));
        Table.fit(this);
    }

    /** Columns grow with the text. */
    private void widen(double now) {
        getColumns()
                .forEach(
                        column ->
                                Table.size(
                                        column,
                                        column.getPrefWidth() / scale * now,
                                        least(column.getText())));
        scale = now;
    }

    /** Headings and the names of files are read; hashes and problems stand elsewhere, too. */
    private static double least(String title) {
        return switch (title) {
            case "First problem" -> 0.25;
            case "SHA-256", "Format" -> 0.7;
            case "File" -> 0.75;
            default -> 0.95;
        };
    }

    private static String format(ImportRow row) {
        ImportedFile result = row.result();
        return result == null ? "" : result.format() == null ? "none" : result.format();
    }

    private static String size(ImportRow row) {
        ImportedFile result = row.result();
        return result == null ? "" : Words.bytes(result.original().bytes());
    }

    private static String hash(ImportRow row) {
        ImportedFile result = row.result();
        return result == null ? "" : result.original().sha256();
    }

    private static TableColumn<ImportRow, String> text(
            String title, double width, Function<ImportRow, String> value) {
        TableColumn<ImportRow, String> column = new TableColumn<>(title);
        column.setPrefWidth(width);
        column.getStyleClass().add("text-column");
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(value.apply(row.getValue())));
        column.setCellFactory(c -> new TextCell<>());
        return column;
    }

    private static TableColumn<ImportRow, String> number(
            String title, double width, ToLongFunction<Ledger> value) {
        return right(
                text(
                        title,
                        width,
                        row ->
                                row.result() == null && row.records() == 0
                                        ? ""
                                        : row.result() == null
                                                ? title.equals("Read")
                                                        ? Words.count(row.records())
                                                        : ""
                                                : Words.count(value.applyAsLong(row.ledger()))));
    }

    private static TableColumn<ImportRow, String> right(TableColumn<ImportRow, String> column) {
        column.getStyleClass().setAll("table-column", "align-right");
        return column;
    }

    private static TableColumn<ImportRow, String> mono(TableColumn<ImportRow, String> column) {
        column.getStyleClass().add("mono");
        return column;
    }

    private static TableColumn<ImportRow, ImportRow> statusColumn() {
        TableColumn<ImportRow, ImportRow> column = new TableColumn<>("");
        column.setPrefWidth(140);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(c -> new StatusCell());
        return column;
    }

    /** A word and an icon; a bar while the file is read. */
    private static final class StatusCell extends TableCell<ImportRow, ImportRow> {
        private final ProgressBar bar = new ProgressBar();
        private ImportRow.@Nullable Status status;

        StatusCell() {
            setAlignment(Pos.CENTER_LEFT);
            getStyleClass().add("import-status");
            bar.setMaxWidth(Double.MAX_VALUE);
        }

        @Override
        protected void updateItem(@Nullable ImportRow row, boolean empty) {
            super.updateItem(row, empty);
            boolean reading = row != null && row.status() == ImportRow.Status.READING;
            setText(row == null || reading ? null : row.status().title());
            if (row == null) {
                setGraphic(null);
            } else if (reading) {
                bar.setProgress(row.fraction());
                setGraphic(bar);
            } else if (row.status() != status) { // an icon is dear, and rows come in hundreds
                setGraphic(Icons.of(icon(row.status()), style(row.status())));
            }
            status = row == null ? null : row.status();
        }

        private static Ikon icon(ImportRow.Status status) {
            return switch (status) {
                case READING, CANCELLED -> Material2OutlinedMZ.PAUSE_CIRCLE_OUTLINE;
                case TAKEN -> Material2OutlinedAL.CHECK_CIRCLE;
                case WITH_PROBLEMS -> Material2OutlinedMZ.WARNING;
                case REFUSED -> Material2OutlinedAL.BLOCK;
            };
        }

        private static String style(ImportRow.Status status) {
            return switch (status) {
                case READING, CANCELLED -> "quiet";
                case TAKEN -> "success";
                case WITH_PROBLEMS -> "warning";
                case REFUSED -> "danger";
            };
        }
    }
}
