package org.harrow.report.page;

import java.util.List;
import org.harrow.report.Heading;
import org.harrow.report.ReportInput;
import org.harrow.report.stated.Stated;

/** Which case, which question, and everything that tells this report from another. */
final class Cover {
    private static final int LONGEST_TITLE = 140;
    private static final int LONGEST_QUESTION = 700;

    private Cover() {}

    static void write(Book book) {
        Markup out = book.out();
        Heading heading = book.input().heading();
        out.open("div", "class", "cover");
        out.leaf("p", "Evidence report", "class", "kicker");
        String title = Markup.cut(heading.title(), LONGEST_TITLE);
        out.leaf("p", book.input().isMasked() ? out.say(title) : title, "class", "title");
        out.leaf("p", "Question asked", "class", "label");
        out.leaf("p", out.say(question(heading)), "class", "question");
        facts(book);
        contents(out);
        out.leaf(
                "p",
                "An account is not a person. This report says what the record supports, how sure"
                        + " that is and what speaks against it; it does not say who or what operates an"
                        + " account.",
                "class",
                "creed");
        out.close();
    }

    private static String question(Heading heading) {
        return heading.question().isBlank()
                ? "No question was written down in the case."
                : Markup.cut(heading.question(), LONGEST_QUESTION);
    }

    private static void facts(Book book) {
        ReportInput input = book.input();
        Heading heading = input.heading();
        Facts facts = new Facts(book.out());
        facts.row("Report", book.edition().id());
        facts.row("Answered for by", author(book));
        facts.row("Made by", "Harrow " + heading.version());
        facts.row(
                "Material",
                Format.count(input.register().sources().size(), "source, ", "sources, ")
                        + Format.count(
                                input.scope().counts().actions(),
                                "dated action, ",
                                "dated actions, ")
                        + Format.count(input.results().findings().size(), "finding", "findings"));
        facts.row(
                "Names",
                heading.identified() == null
                        ? TimeWords.cover(heading.manner().times())
                        : "shown as in the record. Reason given: " + heading.identified());
        facts.hash("Case", heading.caseId());
        facts.hash("Log head", input.custody().head());
        facts.hash("Twin SHA-256", book.edition().twinSha256());
        facts.end();
    }

    private static String author(Book book) {
        List<Stated> authors = book.stated(Stated.Kind.AUTHOR);
        if (authors.isEmpty()) {
            return "nobody stated a name and a role";
        }
        Stated author = authors.getLast();
        return author.or(Stated.NAME, "")
                + (author.has(Stated.ROLE) ? ", " + author.or(Stated.ROLE, "") : "")
                + (author.has(Stated.REQUESTER)
                        ? "; asked for by " + author.or(Stated.REQUESTER, "")
                        : "");
    }

    private static void contents(Markup out) {
        out.leaf("p", "Contents", "class", "label");
        out.open("ul", "class", "contents");
        for (Chapter chapter : Chapter.values()) {
            out.open("li").link(chapter.id(), chapter.title()).close();
        }
        out.close();
    }
}
