package org.harrow.report.page;

/** The words of the report. */
final class GlossaryPage {
    private static final String[][] WORDS = {
        {
            "Admiralty grade",
            "A letter for how reliable the supplier of a source is, a digit for how credible what"
                    + " it says is. Grades of findings are something else."
        },
        {"account", "A venue's identity; never a person."},
        {"action", "Something an account did, at a time, to an artifact."},
        {
            "artifact",
            "What actions are about: a pull request, a post, a page, a commit, an address."
        },
        {"clock", "Whose clock stamped a time: server, ci, client, author, feed."},
        {
            "content-linked",
            "In the same thread, carrying its address, or mentioning the account that acted."
        },
        {
            "commitment",
            "A hash of a secret salt and a value: it tells nothing, and later shows that the value"
                    + " is the one that was meant."
        },
        {"confidence", "How sound the grounds of a judgment are; not how likely it is."},
        {"coverage", "What the records say exists, against what was imported."},
        {
            "custody log",
            "The list of everything done to the case; each entry is hashed with the one before."
        },
        {
            "effect",
            "How large a difference is, with the interval that holds it with 95 % confidence."
        },
        {"exhibit", "A pointer to the bytes of one record: source, offset, length, SHA-256."},
        {"grade", "How much a finding carries: A very strong, B strong, C weak, D descriptive."},
        {"latency", "Reaction minus trigger, from the first to the last possible value."},
        {"ledger", "What became of every record of a source."},
        {
            "Merkle root",
            "One hash over all records, from which it can be shown that a single one belongs to"
                    + " them."
        },
        {"n", "How many observations or controls a number rests on."},
        {"null", "What chance and ordinary behaviour alone would give."},
        {"p", "How often chance alone would give at least this."},
        {"q", "p after correction for every test that was made."},
        {
            "propositions",
            "Two explanations that exclude each other; a measurement tells how it bears on both."
        },
        {"reaction", "The first content-linked action after a trigger."},
        {"SHA-256", "A fingerprint of bytes; another content has another one."},
        {"source", "One imported file, with its bytes, hash and ledger."},
        {"trigger", "An action against what an account made, such as a closure or a rejection."},
        {"twin", "The report's input as a file for machines, attached to the PDF."},
        {"venue", "Where accounts act: a forge, a forum, a blog."},
    };

    private GlossaryPage() {}

    static void write(Book book) {
        book.chapter(Chapter.GLOSSARY);
        Facts facts = Facts.lengthy(book.out());
        for (String[] word : WORDS) {
            facts.row(word[0], word[1]);
        }
        facts.end();
    }
}
