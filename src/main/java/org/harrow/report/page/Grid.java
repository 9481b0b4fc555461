package org.harrow.report.page;

import org.w3c.dom.Element;

/**
 * A table with a head. Each column is {@code "title|class"}; the class sets width and face in the
 * style sheet.
 */
final class Grid {
    private final Markup out;

    /** Up to here a table is kept on one page, with its caption and head. */
    private static final int KEPT = 16;

    private final String[] classes;
    private final Element table;
    private int rows;

    Grid(Markup out, String style, String caption, String... columns) {
        this.out = out;
        this.classes = new String[columns.length];
        out.open("table", "class", "grid " + style);
        table = out.current();
        out.leaf("caption", caption);
        out.open("thead").open("tr");
        for (int i = 0; i < columns.length; i++) {
            String[] parts = columns[i].split("\\|", 2);
            classes[i] = parts.length > 1 ? parts[1] : "";
            out.leaf("th", parts[0], "scope", "col", "class", classes[i]);
        }
        out.close().close().open("tbody");
    }

    Grid row(String... cells) {
        rows++;
        out.open("tr");
        for (int i = 0; i < cells.length; i++) {
            out.leaf("td", cells[i], "class", classes[i]);
        }
        out.close();
        return this;
    }

    /** A row of which one cell is written by somebody else. */
    Grid row(int at, Runnable inside, String... cells) {
        rows++;
        out.open("tr");
        for (int i = 0; i < cells.length; i++) {
            out.open("td", "class", classes[i]);
            if (i == at) {
                inside.run();
            } else {
                out.text(cells[i]);
            }
            out.close();
        }
        out.close();
        return this;
    }

    void end() {
        if (rows <= KEPT) {
            table.setAttribute("class", table.getAttribute("class") + " keep");
        }
        out.close().close();
    }
}
