package org.harrow.report.page;

import org.harrow.draw.Picture;

/** A figure as wide as the text, with words for those who do not see it. */
final class FigureBox {
    private static final double MILLIMETRES = 166;

    private FigureBox() {}

    /** Writes the figure of this name; nothing where there is none. */
    static void write(Book book, String name, String alternative) {
        Picture picture = book.figure(name);
        if (picture == null) {
            return;
        }
        String height = Math.round(MILLIMETRES * picture.height() / picture.width()) + "mm";
        book.out()
                .open("div", "class", "figure")
                .open(
                        "object",
                        "type",
                        "application/x-harrow-figure",
                        "data",
                        name,
                        "alt",
                        alternative,
                        "style",
                        "height: " + height)
                .close()
                .close();
    }
}
