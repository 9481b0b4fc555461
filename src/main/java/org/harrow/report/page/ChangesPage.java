package org.harrow.report.page;

import org.harrow.report.Prior;

/** What changed since the report that this one takes the place of. */
final class ChangesPage {
    private ChangesPage() {}

    static void write(Book book) {
        Markup out = book.chapter(Chapter.CHANGES);
        book.part(Part.CHANGES, () -> changes(book, out));
    }

    private static void changes(Book book, Markup out) {
        Prior prior = book.input().custody().prior();
        if (prior == null) {
            out.p("This report takes the place of no earlier one.");
            return;
        }
        out.p("This report takes the place of the one with these hashes. Both are to be kept.");
        Facts facts = new Facts(out);
        facts.hash("SHA-256 of the file", prior.sha256());
        facts.hash("Twin SHA-256", prior.twinSha256());
        facts.row("Made by", "Harrow " + prior.version());
        facts.end();
        if (prior.changes().isEmpty()) {
            out.p("Nothing that the reports are made from has changed.");
            return;
        }
        out.open("ul");
        prior.changes().forEach(c -> out.leaf("li", c));
        out.close();
    }
}
