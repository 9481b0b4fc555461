package org.harrow.report.page;

import java.util.List;
import org.harrow.report.Checked;

/** What was published about the matter, and what the record says. */
final class ClaimsPage {
    private ClaimsPage() {}

    static void write(Book book) {
        Markup out = book.chapter(Chapter.CLAIMS);
        book.part(Part.CLAIMS, () -> claims(book, out));
    }

    private static void claims(Book book, Markup out) {
        List<Checked.Claim> claims = book.input().results().checked().claims();
        if (claims.isEmpty()) {
            out.p(
                    "No published statement was entered into the case, so none was checked against"
                            + " the record.");
            return;
        }
        out.p(
                "Statements that somebody published with a number in them, held against the record."
                        + " Undetermined means that the record cannot decide, not that the statement is"
                        + " untrue.");
        Grid grid =
                new Grid(
                        out,
                        "claims",
                        "Claims and the record",
                        out.say("Claim") + "|said",
                        "Published by|who",
                        "The record says|mark2",
                        "Because|rest");
        for (Checked.Claim claim : claims) {
            grid.row(
                    said(book, claim),
                    claim.source(),
                    out.word(claim.verdict()),
                    out.tell(claim.because()));
        }
        grid.end();
    }

    /** The claim in its own words; in a masked report the words that stand instead. */
    static String said(Book book, Checked.Claim claim) {
        return book.input().isMasked() ? book.out().say(claim.text()) : claim.text();
    }
}
