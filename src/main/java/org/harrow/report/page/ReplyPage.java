package org.harrow.report.page;

import java.util.List;
import java.util.TreeSet;
import org.harrow.model.Finding;
import org.harrow.report.stated.Stated;

/** Whether those whom the findings are about were asked, and what they said, verbatim. */
final class ReplyPage {
    private ReplyPage() {}

    static void write(Book book) {
        Markup out = book.chapter(Chapter.REPLY);
        book.part(Part.REPLY, () -> replies(book, out));
    }

    private static void replies(Book book, Markup out) {
        out.p(
                "Whoever a report is about is to be heard before it leaves the building. What was"
                        + " answered stands here verbatim and uncut.");
        TreeSet<String> subjects = new TreeSet<>();
        for (Finding finding : book.findings()) {
            subjects.addAll(finding.headline().subjects());
        }
        List<Stated> all = book.stated(Stated.Kind.REPLY);
        all.forEach(s -> subjects.remove(s.about()));
        for (Stated stated : all) {
            reply(book, stated);
            if (stated.about().isEmpty()) {
                subjects.clear();
            }
        }
        if (!subjects.isEmpty()) {
            out.leaf("h2", "Not asked");
            out.p(notAsked(book));
            out.p("Accounts: " + String.join(", ", subjects) + ".");
        } else if (all.isEmpty()) {
            out.p("The report is about no account: there was nobody to ask.");
        }
    }

    /** Why nobody was asked, in a sentence. */
    static String notAsked(Book book) {
        String reason = book.input().heading().identified();
        return reason == null
                ? "Nobody was asked. The accounts are masked in this report; before they are named,"
                        + " they are to be asked."
                : "Not all were asked, and no reason for that is stated.";
    }

    private static void reply(Book book, Stated stated) {
        Markup out = book.out();
        out.leaf("h2", stated.about().isEmpty() ? "Every account" : stated.about());
        Facts facts = Facts.lengthy(out);
        if (stated.has(Stated.WAIVED)) {
            facts.row("Asked", "no");
            facts.row("Reason for not asking", stated.or(Stated.WAIVED, ""));
        } else {
            facts.row("Asked", Statement.time(stated.or(Stated.ASKED, "")));
            facts.row("How", stated.or(Stated.CHANNEL, ""));
            if (stated.has(Stated.SILENT_UNTIL)) {
                facts.row(
                        "Answer", "none by " + Statement.time(stated.or(Stated.SILENT_UNTIL, "")));
            }
        }
        facts.end();
        if (stated.has(Stated.ANSWER)) {
            out.leaf("p", "The answer, verbatim", "class", "label");
            out.leaf("p", stated.or(Stated.ANSWER, ""), "class", "verbatim");
        }
    }

    /** One line for page 1. */
    static String brief(Book book) {
        List<Stated> all = book.stated(Stated.Kind.REPLY);
        long asked = all.stream().filter(s -> s.has(Stated.ASKED)).count();
        long answered = all.stream().filter(s -> s.has(Stated.ANSWER)).count();
        if (asked == 0) {
            return all.isEmpty()
                    ? notAsked(book)
                    : "The accounts were not asked; the reasons stand in the chapter on the right"
                            + " of reply.";
        }
        return "Accounts asked for a reply: "
                + Format.count(asked)
                + ", answered: "
                + Format.count(answered)
                + ". The answers stand verbatim in the chapter on the right of reply.";
    }
}
