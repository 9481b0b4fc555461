package org.harrow.ui.help;

import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.text.TextFlow;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.Node;

/**
 * A table of a page; the last column takes the room that is left.
 *
 * @param runs draws the cells
 */
record TableView(RunView runs) {

    GridPane show(TableBlock table) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("manual-table");
        int row = 0;
        for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
            for (Node line = part.getFirstChild(); line != null; line = line.getNext()) {
                addRow(grid, line, row++);
            }
        }
        size(grid);
        return grid;
    }

    private void addRow(GridPane grid, Node line, int row) {
        int column = 0;
        for (Node at = line.getFirstChild(); at != null; at = at.getNext()) {
            TextFlow cell = runs.flow(at);
            cell.getStyleClass().add("manual-cell");
            if (at instanceof TableCell head && head.isHeader()) {
                cell.getStyleClass().add("manual-head");
            }
            grid.add(cell, column++, row);
        }
    }

    private static void size(GridPane grid) {
        int columns = grid.getColumnCount();
        for (int i = 0; i < columns; i++) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(share(i, columns));
            column.setHgrow(Priority.ALWAYS);
            grid.getColumnConstraints().add(column);
        }
    }

    /** First columns name things and are short; the last one explains. */
    private static double share(int column, int columns) {
        double last = columns == 2 ? 68 : 100.0 / columns;
        return column == columns - 1 ? last : (100 - last) / (columns - 1);
    }
}
