package org.harrow.report.page;

/**
 * A table with a head. Each column is {@code "title|class"}; the class sets width and face in the
 * style sheet.
 */
final class Grid {
    private final Markup out;
    private final String[] classes;

    Grid(Markup out, String style, String caption, String... columns) {
        this.out = out;
        this.classes = new String[columns.length];
        out.open("table", "class", "grid " + style).leaf("caption", caption);
        out.open("thead").open("tr");
        for (int i = 0; i < columns.length; i++) {
            String[] parts = columns[i].split("\\|", 2);
            classes[i] = parts.length > 1 ? parts[1] : "";
            out.leaf("th", parts[0], "scope", "col", "class", classes[i]);
        }
        out.close().close().open("tbody");
    }

    Grid row(String... cells) {
        out.open("tr");
        for (int i = 0; i < cells.length; i++) {
            out.leaf("td", cells[i], "class", classes[i]);
        }
        out.close();
        return this;
    }

    void end() {
        out.close().close();
    }
}
