package org.harrow.report.page;

import java.util.ArrayList;
import java.util.List;
import org.harrow.model.Finding;

/** The charts of a finding, each with its table where no other table says the same. */
final class PlotBox {
    private PlotBox() {}

    static void write(Book book, Finding finding, int index) {
        List<Plot> plots = Plots.of(finding);
        for (int k = 0; k < plots.size(); k++) {
            String name = ReportPages.plot(index, k);
            if (book.figure(name) != null) {
                one(book, name, plots.get(k));
            }
        }
    }

    private static void one(Book book, String name, Plot plot) {
        FigureBox.write(
                book, name, "Chart: " + plot.title() + ". A table beside it lists the numbers.");
        if (plot.columns().isEmpty()) {
            return;
        }
        Grid grid =
                new Grid(book.out(), "plot", plot.title(), plot.columns().toArray(String[]::new));
        for (List<String> row : plot.rows()) {
            List<String> cells = new ArrayList<>(row);
            cells.set(0, book.out().tongue().label(row.getFirst()));
            grid.row(cells.toArray(String[]::new));
        }
        grid.end();
    }
}
