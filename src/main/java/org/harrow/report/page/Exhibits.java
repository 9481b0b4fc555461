package org.harrow.report.page;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.harrow.model.Action;
import org.harrow.model.Arc;
import org.harrow.model.Exhibit;
import org.harrow.model.Finding;
import org.harrow.model.Place;
import org.harrow.report.Quote;

/** The records a finding points to: where they stand, their hash, their first bytes verbatim. */
final class Exhibits {
    /** Exhibits shown with their first bytes, per finding; the twin has the bytes of all. */
    private static final int SHOWN = 4;

    /** Where nothing is answered, these are enough to see what kind of records they are. */
    private static final int FEW = 2;

    private Exhibits() {}

    static void write(Book book, Finding finding, int index) {
        List<Exhibit> exhibits = finding.support().exhibits();
        Markup out = book.out();
        out.leaf("h3", "Exhibits");
        if (exhibits.isEmpty()) {
            out.p("None.");
        }
        Set<Integer> shown = shown(book, finding);
        for (int i : shown) {
            card(book, exhibits.get(i), name(index, i), "h4");
        }
        if (exhibits.size() > shown.size()) {
            Grid grid = table(book, "Further exhibits");
            for (int i = 0; i < exhibits.size(); i++) {
                if (!shown.contains(i)) {
                    row(book, grid, name(index, i), exhibits.get(i));
                }
            }
            grid.end();
        }
    }

    /** Those of triggers and their answers first, then in the order of the finding. */
    private static Set<Integer> shown(Book book, Finding finding) {
        List<Exhibit> exhibits = finding.support().exhibits();
        Set<Integer> chosen = new TreeSet<>();
        for (Arc arc : finding.support().arcs()) {
            for (String id : List.of(arc.trigger(), arc.reaction())) {
                Action action = book.action(id);
                int at = action == null ? -1 : exhibits.indexOf(action.provenance().exhibit());
                if (at >= 0 && chosen.size() < SHOWN) {
                    chosen.add(at);
                }
            }
        }
        for (int i = 0; i < exhibits.size() && chosen.size() < FEW; i++) {
            chosen.add(i);
        }
        return chosen;
    }

    /** {@code E1.2}: the second exhibit of the first finding. */
    static String name(int finding, int exhibit) {
        return "E" + (finding + 1) + "." + (exhibit + 1);
    }

    /** A table of exhibits, one line each. */
    static Grid table(Book book, String caption) {
        boolean masked = book.input().isMasked();
        return masked
                ? new Grid(
                        book.out(),
                        "rest",
                        caption,
                        "Exhibit|tag",
                        book.input().isRelative() ? "Time|rest" : "Time (UTC)|rest",
                        "Commitment|hash")
                : new Grid(
                        book.out(),
                        "rest",
                        caption,
                        "Exhibit|tag",
                        "Time (UTC)|rest",
                        "Source|mark",
                        "Offset|n",
                        "Length|n",
                        "SHA-256|hash");
    }

    static void row(Book book, Grid grid, String name, Exhibit e) {
        List<Action> told = book.told(e);
        String time = told.isEmpty() ? "" : book.time(told.getFirst().stamp().at());
        if (book.input().isMasked()) {
            grid.row(name, time, e.sha256());
        } else {
            grid.row(
                    name,
                    time,
                    book.sourceName(e.source()),
                    Format.count(e.place().offset()),
                    Format.count(e.place().length()),
                    e.sha256());
        }
    }

    /** A record with its place, hash and first bytes, under a heading of this rank. */
    static void card(Book book, Exhibit exhibit, String name, String rank) {
        Markup out = book.out();
        out.open("div", "class", "exhibit");
        out.leaf(rank, name + heading(book, exhibit));
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
        for (Action action : book.told(exhibit)) {
            String raw = action.stamp().raw();
            facts.row(
                    "Record",
                    Chronology.account(action)
                            + " "
                            + book.out().word(action.deed().kind().id())
                            + " "
                            + Chronology.about(action));
            facts.row(
                    "Time",
                    book.time(action.stamp().at())
                            + ", "
                            + action.stamp().clock().id()
                            + " clock"
                            + (raw.isEmpty() || book.input().isMasked()
                                    ? ""
                                    : "; in the record: " + raw));
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
}
