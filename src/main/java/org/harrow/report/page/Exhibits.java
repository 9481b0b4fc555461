package org.harrow.report.page;

import java.util.List;
import java.util.Locale;
import org.harrow.model.Action;
import org.harrow.model.Exhibit;
import org.harrow.model.Finding;
import org.harrow.model.Place;
import org.harrow.report.Quote;

/** The records a finding points to: where they stand, their hash, their first bytes verbatim. */
final class Exhibits {
    /** Exhibits shown per finding; the twin has the bytes of all. */
    private static final int SHOWN = 12;

    private Exhibits() {}

    static void write(Book book, Finding finding, int index) {
        List<Exhibit> exhibits = finding.support().exhibits();
        Markup out = book.out();
        out.leaf("h3", "Exhibits");
        if (exhibits.isEmpty()) {
            out.p("None.");
        }
        for (int i = 0; i < Math.min(SHOWN, exhibits.size()); i++) {
            card(book, exhibits.get(i), "E" + (index + 1) + "." + (i + 1));
        }
        if (exhibits.size() > SHOWN) {
            rest(book, exhibits.subList(SHOWN, exhibits.size()), index);
        }
    }

    private static void card(Book book, Exhibit exhibit, String name) {
        Markup out = book.out();
        out.open("div", "class", "exhibit");
        out.leaf("h4", name + heading(book, exhibit));
        Quote quote = book.quote(exhibit);
        Facts facts = new Facts(out);
        told(book, exhibit, facts);
        if (!book.input().isMasked()) {
            facts.row("Where", where(book, exhibit));
            facts.hash("SHA-256", exhibit.sha256());
            facts.code("Check", Commands.exhibit(book, exhibit));
        }
        if (book.input().custody().isExpunged(exhibit)) {
            facts.row("Bytes", "expunged from the case; the custody log says when and why");
        }
        facts.end();
        if (quote != null) {
            quote(out, quote, exhibit.place().length());
        }
        out.close();
    }

    private static void told(Book book, Exhibit exhibit, Facts facts) {
        List<Action> told =
                book.input().results().actions().stream()
                        .filter(a -> a.provenance().exhibit().equals(exhibit))
                        .toList();
        for (Action action : told) {
            String raw = action.stamp().raw();
            facts.row(
                    "Record",
                    Chronology.account(action)
                            + " "
                            + action.deed().kind().id()
                            + " "
                            + Chronology.about(action));
            facts.row(
                    "Time",
                    book.time(action.stamp().at())
                            + ", "
                            + action.stamp().clock().id()
                            + " clock"
                            + (raw.isEmpty() ? "" : "; in the record: " + raw));
        }
    }

    private static String heading(Book book, Exhibit exhibit) {
        String source = book.sourceName(exhibit.source());
        return book.input().isMasked() ? "" : "  " + source + "  " + exhibit.file();
    }

    private static String where(Book book, Exhibit exhibit) {
        Place place = exhibit.place();
        String entry = exhibit.entry() == null ? "" : ", member " + exhibit.entry();
        return book.sourceName(exhibit.source())
                + entry
                + ", offset "
                + Format.count(place.offset())
                + ", length "
                + Format.count(place.length(), "byte", "bytes");
    }

    private static void quote(Markup out, Quote quote, long length) {
        if (quote.base64()) {
            out.leaf("p", "The record is not text; its bytes stand in the twin.", "class", "note");
            return;
        }
        String cut = Excerpt.of(quote.text());
        long shown = cut.getBytes(java.nio.charset.StandardCharsets.UTF_8).length;
        out.leaf(
                "p",
                shown == length
                        ? "Verbatim, all " + Format.count(length) + " bytes"
                        : String.format(
                                Locale.ROOT,
                                "Verbatim, the first %s of %s bytes",
                                Format.count(shown),
                                Format.count(length)),
                "class",
                "label");
        out.leaf("p", cut, "class", "verbatim");
    }

    private static void rest(Book book, List<Exhibit> rest, int index) {
        Grid grid =
                new Grid(
                        book.out(),
                        "rest",
                        "Further exhibits",
                        "Exhibit|tag",
                        "Source|tag",
                        "Offset|n",
                        "Length|n",
                        "SHA-256|hash");
        for (int i = 0; i < rest.size(); i++) {
            Exhibit e = rest.get(i);
            grid.row(
                    "E" + (index + 1) + "." + (SHOWN + i + 1),
                    book.sourceName(e.source()),
                    Format.count(e.place().offset()),
                    Format.count(e.place().length()),
                    e.sha256());
        }
        grid.end();
    }
}
