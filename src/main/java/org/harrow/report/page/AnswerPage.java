package org.harrow.report.page;

import java.util.List;
import org.harrow.model.Action;
import org.harrow.model.Finding;
import org.harrow.model.Innocent;
import org.harrow.report.Checked;
import org.harrow.report.stated.Stated;

/**
 * Page 1: what happened, by whose clock, what is claimed, what is not known, what else could
 * explain it. The first finding is the one that the question is about.
 */
final class AnswerPage {
    private static final int OTHERS = 6;

    /** Claims on page 1; all stand in their chapter. */
    private static final int CLAIMS = 5;

    private static final int SENTENCE = 230;

    private AnswerPage() {}

    static void write(Book book) {
        Markup out = book.chapter(Chapter.ANSWER);
        List<Finding> findings = book.findings();
        if (findings.isEmpty()) {
            nothing(book);
        } else {
            lead(book, findings.getFirst());
            innocent(out, findings.getFirst());
        }
        out.leaf("h2", "What is not known");
        Unknowns.write(book, Unknowns.FEW);
        claims(book);
        if (!findings.isEmpty()) {
            carries(book, findings.getFirst());
            judgment(book, findings.getFirst());
        }
        others(book);
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
        Finding told = Chronology.related(book, finding);
        if (told != null) {
            out.open("p", "class", "summary").text(told.headline().summary()).text(" (");
            int index = book.findings().indexOf(told);
            out.link("f" + (index + 1), FindingsPages.label(index)).text(")").close();
        }
        List<Action> course = Chronology.course(book, finding);
        Chronology.write(book, finding, course);
        out.leaf("h2", "By whose clock");
        ClockWords.write(book, course);
    }

    private static void carries(Book book, Finding finding) {
        Markup out = book.out();
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
        out.open("div", "class", "card"); // a head stays with its rows
        out.leaf("h2", "What is claimed, and what the record says");
        Grid grid =
                new Grid(
                        out,
                        "claims",
                        "What is claimed, and what the record says",
                        out.say("Claim") + "|said",
                        "Published by|short",
                        "The record says|mark2",
                        "Because|rest");
        for (Checked.Claim claim : claims.subList(0, Math.min(CLAIMS, claims.size()))) {
            grid.row(
                    Markup.cut(ClaimsPage.said(book, claim), SENTENCE),
                    Markup.cut(claim.source(), SENTENCE),
                    out.word(claim.verdict()),
                    Markup.cut(out.tell(claim.because()), SENTENCE));
        }
        grid.end();
        out.close();
        if (claims.size() > CLAIMS) {
            out.open("p", "class", "note").text("All of them: ");
            out.link(Chapter.CLAIMS.id(), Chapter.CLAIMS.title()).close();
        }
    }

    private static void innocent(Markup out, Finding finding) {
        out.leaf("h2", "The strongest innocent explanation");
        List<Innocent> examined = finding.support().innocent();
        if (examined.isEmpty()) {
            out.p("None was examined. Without one this finding must not be relied on.");
            return;
        }
        out.open("div", "class", "callout");
        InnocentWords.strongest(out, finding);
        out.close();
    }

    private static void others(Book book) {
        List<Finding> all = book.findings();
        if (all.size() < 2) {
            return;
        }
        Markup out = book.out();
        out.leaf("h2", "Other findings");
        out.open("ul");
        int shown = Math.min(all.size(), OTHERS + 1);
        for (int i = 1; i < shown; i++) {
            Finding other = all.get(i);
            out.open("li").link("f" + (i + 1), FindingsPages.label(i));
            out.text(" (grade " + other.headline().grade().name() + ") ");
            out.text(beginning(other.headline().summary())).close();
        }
        if (all.size() > shown) {
            out.open("li").text("and " + Format.count(all.size() - shown, "more", "more") + ": ");
            out.link(Chapter.FINDINGS.id(), "all findings").close();
        }
        out.close();
    }

    /** Whole sentences as far as they fit; of a long one its beginning. */
    static String beginning(String text) {
        if (text.length() <= SENTENCE) {
            return text;
        }
        int end = Math.max(text.lastIndexOf(". ", SENTENCE), text.lastIndexOf("; ", SENTENCE));
        if (end > 0) {
            return text.substring(0, end) + ".";
        }
        int word = text.lastIndexOf(' ', SENTENCE);
        return word < SENTENCE / 2 ? Markup.cut(text, SENTENCE) : text.substring(0, word) + " …";
    }
}
