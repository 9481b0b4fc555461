package org.harrow.report.page;

import java.util.List;
import org.harrow.report.Redaction;
import org.harrow.report.stated.Stated;

/** What was taken out, and which personal data the report holds. */
final class PrivacyPage {
    private PrivacyPage() {}

    static void write(Book book) {
        Markup out = book.chapter(Chapter.PRIVACY);
        out.leaf("h2", "Redaction log");
        book.part(Part.REDACTIONS, () -> redactions(book, out));
        out.leaf("h2", "Personal data");
        book.part(Part.PERSONAL_DATA, () -> personal(book, out));
    }

    private static void redactions(Book book, Markup out) {
        List<Redaction> all = book.input().register().redactions();
        if (all.isEmpty()) {
            out.p("Nothing was taken out of this report.");
            return;
        }
        out.p(
                book.input().isMasked()
                        ? "What was taken out was left out of everything: words, figures,"
                                + " attachments, bookmarks and metadata. Nothing was painted over."
                                + " Each label below stands beside a salted commitment, so that its"
                                + " value can be opened later."
                        : "What was taken out was left out of everything: words, figures, bookmarks"
                                + " and the twin. Nothing was painted over. Embedded sources are"
                                + " untouched and hold more names than the pages: hand on the masked"
                                + " report where those are not needed.");
        Grid grid =
                new Grid(
                        out,
                        "redactions",
                        "What was taken out, how often, and why",
                        "What|about",
                        "Number|n",
                        "Why and by whom|rest");
        all.stream()
                .filter(r -> !r.what().startsWith(Redaction.LABEL))
                .forEach(r -> grid.row(r.what(), Format.count(r.count()), r.why()));
        grid.end();
        labels(out, all.stream().filter(r -> r.what().startsWith(Redaction.LABEL)).toList());
    }

    private static final int LABELS = 40;

    private static void labels(Markup out, List<Redaction> labels) {
        if (labels.isEmpty()) {
            return;
        }
        Grid grid =
                new Grid(
                        out,
                        "commitments",
                        "Commitments: SHA-256 of the salt and the name",
                        "Label|who",
                        "Commitment|hash");
        labels.stream()
                .limit(LABELS)
                .forEach(r -> grid.row(r.what().substring(Redaction.LABEL.length()), r.why()));
        grid.end();
        if (labels.size() > LABELS) {
            out.leaf(
                    "p",
                    Format.count(labels.size() - LABELS)
                            + " more stand in the machine-readable twin.",
                    "class",
                    "note");
        }
    }

    private static void personal(Book book, Markup out) {
        List<Stated> notes = book.stated(Stated.Kind.PERSONAL_DATA);
        out.p(
                book.input().isMasked()
                        ? "This report is pseudonymised. Pseudonymised data stay personal data:"
                                + " whoever holds the case, or finds the records again, can tell the"
                                + " accounts."
                                + TimeWords.privacy(book.input().heading().manner().times())
                        : "This report names accounts and holds the records about them. An account"
                                + " can lead to a person: treat the report as personal data, pass it"
                                + " on only to those who need it, and delete it when its purpose is"
                                + " met.");
        Facts facts = new Facts(out);
        Stated note = notes.isEmpty() ? null : notes.getLast();
        for (String[] row : ROWS) {
            facts.row(row[1], note == null ? NOT_STATED : note.or(row[0], NOT_STATED));
        }
        facts.end();
    }

    private static final String NOT_STATED = "not stated by the analyst";

    private static final String[][] ROWS = {
        {Stated.PURPOSE, "Purpose"},
        {Stated.BASIS, "Legal basis"},
        {Stated.RETENTION, "Kept until"},
        {Stated.RECIPIENTS, "Recipients"},
    };
}
