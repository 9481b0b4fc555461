package org.harrow.report.page;

import java.util.List;
import org.harrow.model.Finding;
import org.harrow.model.Innocent;

/** What speaks against the findings, and what this kind of work cannot do. */
final class AgainstPage {
    private AgainstPage() {}

    static void write(Book book) {
        against(book);
        limits(book);
    }

    private static void against(Book book) {
        Markup out = book.chapter(Chapter.AGAINST);
        List<Finding> findings = book.findings();
        if (findings.isEmpty()) {
            out.p("There is no finding to speak against.");
            return;
        }
        out.p("Every innocent explanation that was examined, for every finding.");
        Grid grid =
                new Grid(
                        out,
                        "against",
                        "Innocent explanations",
                        "Finding|tag",
                        "Explanation|rest",
                        "On the record|verdict");
        for (int i = 0; i < findings.size(); i++) {
            String name = FindingsPages.label(i);
            for (Innocent innocent : findings.get(i).support().innocent()) {
                grid.row(name, innocent.text(), InnocentWords.brief(innocent));
            }
        }
        grid.end();
    }

    private static void limits(Book book) {
        Markup out = book.chapter(Chapter.LIMITS);
        out.open("ul");
        for (String limit : LIMITS) {
            out.leaf("li", limit);
        }
        out.close();
        out.leaf("h2", "An account is not a person");
        out.p(
                "An account is an identity that a venue keeps. One operator can run several, several can"
                        + " run one, and a program can act through any of them. Harrow measures what"
                        + " accounts did. It has no field for a verdict, and nothing in this report says"
                        + " who acted, why, or with what intent.");
        out.leaf("h2", "What is not known");
        Unknowns.write(book, 0);
    }

    private static final List<String> LIMITS =
            List.of(
                    "The case was opened because something looked odd. What made somebody look is more"
                            + " frequent here than elsewhere, so a p-value of these very records says"
                            + " less than it seems to.",
                    "Only what was exported was examined. Deleted, hidden and private records are"
                            + " missing, and exports stop at limits that the coverage chapter lists.",
                    "Exports are files that somebody handed over. A hash shows that they are unchanged"
                            + " since import, not that the venue made them.",
                    "Times are as good as the clock that set them. Only server and CI clocks carry a"
                            + " latency.",
                    "A link between accounts is the analyst's statement, and what depends on one made"
                            + " after a measurement is at most grade C.",
                    "No error rate of these methods was measured on a named corpus for this report. A"
                            + " small p is not the probability that a cause is absent.",
                    "Quotations are the bytes of the record. They can be out of context, mistaken or"
                            + " untrue; they show what was written, not that it is so.");
}
