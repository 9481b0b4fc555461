package org.harrow.report.page;

import java.util.List;
import org.harrow.model.Exhibit;
import org.harrow.model.Finding;
import org.harrow.model.Innocent;

/** Findings told in a few lines each, and one table of all their exhibits. */
final class BriefFindings {
    /** Findings with a paragraph; what is beyond stands in a table, and whole in the twin. */
    private static final int PARAGRAPHS = 200;

    private BriefFindings() {}

    static void write(Book book) {
        List<Integer> brief = book.reading().brief();
        if (brief.isEmpty()) {
            return;
        }
        Markup out = book.out();
        out.leaf("h2", "Further findings");
        out.p(
                "What stands out less or cannot be tested, in short. Their exhibits stand in one"
                        + " table after them; their other numbers, and the bytes of every exhibit, stand"
                        + " in the machine-readable twin.");
        brief.stream().limit(PARAGRAPHS).forEach(i -> paragraph(book, i));
        if (brief.size() > PARAGRAPHS) {
            table(book, brief.subList(PARAGRAPHS, brief.size()));
        }
        exhibits(book, brief);
    }

    private static void paragraph(Book book, int index) {
        Finding finding = book.findings().get(index);
        Markup out = book.out();
        out.open("div", "class", "brief", "id", "f" + (index + 1));
        out.leaf("h3", FindingsPages.title(finding, index));
        out.p(finding.headline().summary());
        out.open("p", "class", "note");
        out.text(Measured.sentence(finding)).text(" ");
        List<Innocent> examined = finding.support().innocent();
        if (!examined.isEmpty()) {
            out.text("Strongest innocent explanation:").text(" ");
            out.text(examined.getFirst().text()).text(" ");
            out.text(InnocentWords.outcome(examined.getFirst()));
        }
        out.close().close();
    }

    private static void table(Book book, List<Integer> rest) {
        Grid grid =
                new Grid(
                        book.out(),
                        "further",
                        "Further findings",
                        "Finding|tag",
                        "Grade|tag",
                        "Detector|short",
                        "Summary|rest");
        for (int i : rest) {
            Finding finding = book.findings().get(i);
            grid.row(
                    FindingsPages.label(i),
                    finding.headline().grade().name(),
                    Words.detector(finding.detector()),
                    finding.headline().summary());
        }
        grid.end();
    }

    private static void exhibits(Book book, List<Integer> brief) {
        book.out().leaf("h3", "Exhibits of the further findings");
        Grid grid = Exhibits.table(book, "Exhibits of the further findings");
        for (int i : brief) {
            List<Exhibit> all = book.findings().get(i).support().exhibits();
            for (int j = 0; j < all.size(); j++) {
                Exhibits.row(book, grid, Exhibits.name(i, j), all.get(j));
            }
        }
        grid.end();
    }
}
