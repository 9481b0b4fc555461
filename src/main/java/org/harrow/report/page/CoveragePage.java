package org.harrow.report.page;

import java.util.List;
import org.harrow.model.Coverage;

/** What the records say exists against what was imported. */
final class CoveragePage {
    /** Complete artifacts that are listed one by one; gaps always are. */
    private static final int COMPLETE = 20;

    /** Gaps that are listed one by one; the twin has all. */
    private static final int GAPS = 120;

    private CoveragePage() {}

    static void write(Book book) {
        Markup out = book.chapter(Chapter.COVERAGE);
        List<Coverage> all = book.input().register().coverage();
        out.p(
                "Records often say how much more there is: a thread counts its comments, a listing"
                        + " stops at a page. What is missing is missing data, never zero: a finding about"
                        + " few actions may be a finding about a short export.");
        if (all.isEmpty()) {
            out.p("No record of this case says what else exists.");
            return;
        }
        List<Coverage> gaps = all.stream().filter(Coverage::isGap).toList();
        List<Coverage> complete = all.stream().filter(c -> !c.isGap()).toList();
        table(out, "Gaps", gaps, GAPS);
        table(out, "Complete", complete, COMPLETE);
    }

    private static void table(Markup out, String caption, List<Coverage> rows, int limit) {
        out.leaf("h2", caption + " (" + Format.count(rows.size()) + ")");
        if (rows.isEmpty()) {
            out.p("None.");
            return;
        }
        Grid grid =
                new Grid(
                        out,
                        "coverage",
                        caption,
                        "About|about",
                        "What|short",
                        "Stated|n",
                        "Imported|n",
                        "Note|rest");
        for (Coverage c : rows.subList(0, Math.min(limit, rows.size()))) {
            grid.row(
                    c.artifact(),
                    c.what(),
                    c.stated() == null ? "unknown" : Format.count(c.stated()),
                    Format.count(c.imported()),
                    c.note());
        }
        grid.end();
        if (rows.size() > limit) {
            out.leaf(
                    "p",
                    Format.count(rows.size() - limit) + " more stand in the machine-readable twin.",
                    "class",
                    "note");
        }
    }
}
