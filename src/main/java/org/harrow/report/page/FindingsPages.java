package org.harrow.report.page;

import java.util.List;
import org.harrow.draw.HeadlineArc;
import org.harrow.model.Finding;
import org.harrow.model.Innocent;

/** Each finding: what else explains it, what it says, its numbers, its records. */
final class FindingsPages {
    private FindingsPages() {}

    static String label(int index) {
        return "F" + (index + 1);
    }

    static String title(Finding finding, int index) {
        return label(index)
                + "  "
                + Words.detector(finding.detector())
                + ", grade "
                + finding.headline().grade().name();
    }

    /** What a bookmark says: what was measured, and of whom, tells a finding from others. */
    static String bookmark(Finding finding, int index) {
        String first =
                HeadlineArc.of(finding)
                        .map(arc -> Format.duration(arc.latency()))
                        .orElseGet(() -> Words.detector(finding.detector()));
        String about = String.join(", ", finding.headline().subjects());
        return label(index)
                + "  "
                + finding.headline().grade().name()
                + ", "
                + first
                + (about.isEmpty() ? "" : ", " + about);
    }

    static void write(Book book) {
        Markup out = book.chapter(Chapter.FINDINGS);
        if (book.findings().isEmpty()) {
            out.p("There is no finding in this report.");
            book.part(
                    Part.PROPOSITIONS,
                    () -> out.p("So there are no propositions to weigh against each other."));
            book.part(Part.INNOCENT, () -> out.p("No innocent explanation had to be examined."));
            return;
        }
        out.p(
                "A finding is a measurement, apart from any interpretation. The innocent"
                        + " explanation comes first because it must be ruled out first.");
        for (int i : book.reading().full()) {
            finding(book, book.findings().get(i), i);
        }
        BriefFindings.write(book);
    }

    private static void finding(Book book, Finding finding, int index) {
        Markup out = book.out();
        out.leaf("h2", title(finding, index), "id", "f" + (index + 1), "class", "finding");
        out.leaf(
                "p",
                "About " + String.join(", ", finding.headline().subjects()),
                "class",
                "subjects");
        book.part(Part.INNOCENT, () -> innocent(out, finding));
        out.leaf("p", finding.headline().summary(), "class", "summary");
        Chronology.write(book, finding);
        FigureBox.write(
                book,
                ReportPages.figure(index),
                "Timeline of "
                        + label(index)
                        + ". The table above lists its actions: "
                        + finding.headline().summary());
        Measured.table(book, finding);
        PlotBox.write(book, finding, index);
        Propositions.write(book, finding);
        out.leaf("h3", "What would refute it");
        String own = Statistics.refutedBy(finding.measurement().statistic());
        out.p(own == null ? Words.refutation(finding.detector()) : own);
        Exhibits.write(book, finding, index);
    }

    private static void innocent(Markup out, Finding finding) {
        List<Innocent> examined = finding.support().innocent();
        out.open("div", "class", "callout");
        if (examined.isEmpty()) {
            out.leaf("p", "No innocent explanation was examined.").close();
            return;
        }
        out.leaf("p", "Strongest innocent explanation", "class", "label");
        InnocentWords.strongest(out, finding);
        InnocentWords.others(out, finding);
        out.close();
    }
}
