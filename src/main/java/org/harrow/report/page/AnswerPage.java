package org.harrow.report.page;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.harrow.model.Finding;
import org.harrow.model.Innocent;
import org.harrow.report.Checked;
import org.harrow.report.stated.Stated;

/** Page 1: what happened, by whose clock, what is not known, what else could explain it. */
final class AnswerPage {
    private static final int OTHERS = 5;

    private AnswerPage() {}

    static void write(Book book) {
        Markup out = book.chapter(Chapter.ANSWER);
        Optional<Finding> main = main(book.findings());
        if (main.isEmpty()) {
            nothing(book);
        } else {
            lead(book, main.get());
            judgment(book, main.get());
            innocent(out, main.get());
        }
        out.leaf("h2", "What is not known");
        Unknowns.write(book, Unknowns.FEW);
        claims(book);
        others(book, main);
    }

    /** The strongest: by grade, then by p, then by what it ties together. */
    static Optional<Finding> main(List<Finding> findings) {
        return findings.stream()
                .min(
                        Comparator.comparing((Finding f) -> f.headline().grade())
                                .thenComparingDouble(AnswerPage::p)
                                .thenComparingInt(f -> -f.support().arcs().size()));
    }

    private static double p(Finding finding) {
        Double p = finding.measurement().p().p();
        return p == null ? 2 : p;
    }

    private static void nothing(Book book) {
        book.out()
                .leaf(
                        "p",
                        "No finding. What was asked of the record was measured, and nothing in it"
                                + " stands out from what chance and ordinary work would give. That is"
                                + " not a proof of the opposite: see what was not exported.",
                        "class",
                        "lead");
    }

    private static void lead(Book book, Finding finding) {
        Markup out = book.out();
        out.leaf("h2", "What happened");
        out.leaf("p", finding.headline().summary(), "class", "lead");
        Chronology.write(book, finding, Chronology.SHORT);
        out.leaf("h2", "By whose clock");
        out.p(ClockWords.of(book, finding));
        out.leaf("h2", "How much it carries");
        out.open("p");
        out.leaf("strong", "Grade " + finding.headline().grade().name() + ", ");
        out.text(finding.headline().grade().words() + ". ");
        out.text(Measured.sentence(finding));
        out.text(" The numbers and records: ");
        int index = book.findings().indexOf(finding);
        out.link("f" + (index + 1), FindingsPages.label(index)).text(".").close();
    }

    private static void judgment(Book book, Finding finding) {
        List<Stated> all = book.input().register().stated(Stated.Kind.JUDGMENT, finding.id());
        if (!all.isEmpty()) {
            book.out().leaf("h2", "The analyst's judgment");
            book.out().p(JudgmentPage.sentence(all.getLast()));
        }
    }

    private static void claims(Book book) {
        List<Checked.Claim> claims = book.input().results().checked().claims();
        if (claims.isEmpty()) {
            return;
        }
        Markup out = book.out();
        out.leaf("h2", "What is claimed, and what the record says");
        out.open("ul");
        for (Checked.Claim claim : claims.subList(0, Math.min(OTHERS, claims.size()))) {
            out.open("li").text(claim.source() + ": " + claim.text() + " ");
            out.leaf("strong", claim.verdict()).text(". " + claim.because()).close();
        }
        out.close();
    }

    private static void innocent(Markup out, Finding finding) {
        out.leaf("h2", "The strongest innocent explanation");
        List<Innocent> examined = finding.support().innocent();
        if (examined.isEmpty()) {
            out.p("None was examined. Without one this finding must not be relied on.");
            return;
        }
        Innocent first = examined.getFirst();
        out.open("div", "class", "callout");
        out.p(first.text());
        out.leaf("p", InnocentWords.outcome(first), "class", "outcome").close();
    }

    private static void others(Book book, Optional<Finding> main) {
        List<Finding> all = book.findings();
        if (all.size() < 2 || main.isEmpty()) {
            return;
        }
        Markup out = book.out();
        out.leaf("h2", "Other findings");
        out.open("ul");
        int shown = 0;
        for (int i = 0; i < all.size() && shown < OTHERS; i++) {
            if (!all.get(i).id().equals(main.get().id())) {
                Finding other = all.get(i);
                out.open("li").link("f" + (i + 1), FindingsPages.label(i));
                out.text(" (grade " + other.headline().grade().name() + ") ");
                out.text(other.headline().summary()).close();
                shown++;
            }
        }
        int rest = all.size() - 1 - shown;
        if (rest > 0) {
            out.open("li").text("and " + Format.count(rest, "more", "more") + ": ");
            out.link(Chapter.FINDINGS.id(), "all findings").close();
        }
        out.close();
    }
}
