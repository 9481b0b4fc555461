package org.harrow.report.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.harrow.model.Finding;
import org.harrow.model.Innocent;
import org.harrow.report.stated.Stated;
import org.harrow.report.wording.ReportWording;
import org.harrow.report.wording.Wording;

/** What speaks against the findings, and what this kind of work cannot do. */
final class AgainstPage {
    private AgainstPage() {}

    static void write(Book book) {
        Markup out = book.chapter(Chapter.AGAINST);
        book.part(Part.AGAINST, () -> against(book, out));
    }

    private static void against(Book book, Markup out) {
        List<Finding> findings = book.findings();
        if (findings.isEmpty()) {
            out.p("There is no finding to speak against.");
            return;
        }
        out.p(
                "What was searched for that would weaken a finding, and what it gave. An"
                        + " explanation that applies speaks against; one that cannot be checked stays"
                        + " open and counts for neither side.");
        Explanations.write(book);
        out.leaf("h2", "What the search gave");
        results(book);
        for (int i = 0; i < findings.size(); i++) {
            List<Stated> own =
                    book.input().register().stated(Stated.Kind.AGAINST, findings.get(i).id());
            if (!own.isEmpty()) {
                out.leaf("h2", "Stated against " + FindingsPages.label(i));
                stated(out, own);
            }
        }
        List<Stated> whole = book.input().register().stated(Stated.Kind.AGAINST, "");
        if (!whole.isEmpty()) {
            out.leaf("h2", "Against the case as a whole");
            stated(out, whole);
        }
    }

    /** For each finding what speaks against it, findings with the same result together. */
    private static void results(Book book) {
        Map<String, List<Integer>> by = new LinkedHashMap<>();
        for (int i = 0; i < book.findings().size(); i++) {
            by.computeIfAbsent(result(book, book.findings().get(i)), r -> new ArrayList<>()).add(i);
        }
        Facts facts = Facts.lengthy(book.out());
        by.forEach((result, places) -> facts.row(Explanations.labels(places), result));
        facts.end();
    }

    /** What the search gave, in a few words. */
    static String result(Book book, Finding finding) {
        long found =
                finding.support().innocent().stream()
                                .filter(i -> i.outcome() == Innocent.Outcome.FOUND)
                                .count()
                        + book.input().register().stated(Stated.Kind.AGAINST, finding.id()).stream()
                                .filter(s -> s.has(Stated.TEXT))
                                .count();
        return found == 0
                ? "searched, none found"
                : Format.count(found, "thing speaks against", "things speak against");
    }

    private static void stated(Markup out, List<Stated> all) {
        if (all.isEmpty()) {
            return;
        }
        out.open("ul");
        for (Stated stated : all) {
            out.leaf(
                    "li",
                    stated.has(Stated.TEXT)
                            ? "Stated by the analyst: " + stated.or(Stated.TEXT, "")
                            : "Searched by the analyst, none found: "
                                    + stated.or(Stated.SEARCHED, ""));
        }
        out.close();
    }

    static void limits(Book book) {
        book.part(Part.LIMITS, () -> limitations(book));
    }

    private static void limitations(Book book) {
        Markup out = book.chapter(Chapter.LIMITS);
        out.open("ul");
        for (String limit : LIMITS) {
            out.leaf("li", limit);
        }
        wording(book, out);
        out.close();
        out.leaf("h2", "An account is not a person");
        book.part(Part.NOT_A_PERSON, () -> person(out));
        out.leaf("h2", "What is not known");
        Unknowns.write(book, 0);
    }

    /** Words that accuse or claim too much, where they stand in this report all the same. */
    private static void wording(Book book, Markup out) {
        String reason = book.input().heading().manner().wording();
        if (reason != null) {
            out.leaf("li", "Words that accuse or claim too much were kept. The reason: " + reason);
        }
        for (Wording.Hit hit : ReportWording.generated(book.input())) {
            out.leaf("li", hit.sentence());
        }
    }

    private static void person(Markup out) {
        out.p(
                "An account is an identity that a venue keeps. One operator can run several,"
                        + " several can run one, and a program can act through any of them. Harrow"
                        + " measures what accounts did. It has no field for a verdict, and nothing in"
                        + " this report says who acted, why, or with what intent.");
    }

    private static final List<String> LIMITS =
            List.of(
                    "The case was opened because something looked odd. What made somebody look is"
                            + " more frequent here than elsewhere, so a p-value of these very records"
                            + " says less than it seems to.",
                    "Only what was exported was examined. Deleted, hidden and private records are"
                            + " missing, and exports stop at limits that the coverage chapter lists.",
                    "Exports are files that somebody handed over. A hash shows that they are"
                            + " unchanged since import, not that the venue made them.",
                    "Times are as good as the clock that set them. Only server and CI clocks carry"
                            + " a latency.",
                    "A link between accounts is the analyst's statement, and what depends on one"
                            + " made after a measurement is at most grade C.",
                    "Error rates of a method are printed where they were measured on a named corpus; of"
                            + " the others they are not known. A small p is not the probability that a"
                            + " cause is absent.",
                    "Quotations are the bytes of the record. They can be out of context, mistaken"
                            + " or untrue; they show what was written, not that it is so.");
}
