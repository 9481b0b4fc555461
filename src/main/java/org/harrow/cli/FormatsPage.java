package org.harrow.cli;

import java.util.List;
import org.harrow.engine.Catalog;

/** The importable formats as the manual lists them. */
final class FormatsPage {
    private FormatsPage() {}

    /** A section for each format, in Markdown. */
    static String of(List<Catalog.Format> formats) {
        StringBuilder out = new StringBuilder();
        String venue = "";
        for (Catalog.Format format : formats) {
            if (!format.venue().equals(venue)) {
                venue = format.venue();
                out.append("\n### ").append(venue).append('\n');
            }
            out.append("\n**`").append(format.id()).append("`** ").append(format.title());
            out.append("\n\n");
            row(out, "export with", "`" + format.howToExport().replace('`', '\'') + "`");
            row(out, "recognised by", format.traits().recognisedBy());
            row(out, "clock", format.traits().clock());
            row(out, "lost", format.traits().lost());
        }
        return out.toString().strip();
    }

    private static void row(StringBuilder out, String name, String text) {
        out.append("- ").append(name).append(": ").append(text.replace('\n', ' ')).append('\n');
    }
}
