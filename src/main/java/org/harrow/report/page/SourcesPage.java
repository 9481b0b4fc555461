package org.harrow.report.page;

import java.util.List;
import org.harrow.model.Ledger;
import org.harrow.model.Problem;
import org.harrow.model.Source;
import org.harrow.report.Register;

/** The source register and the import ledger. */
final class SourcesPage {
    /** Rejected records listed per source; the twin has all of them. */
    private static final int PROBLEMS = 60;

    private static final String MASKED =
            " A plain hash of a public file leads back to it by a search, so a commitment stands"
                    + " instead, with a salt that only the holder of the case can compute.";

    private SourcesPage() {}

    static void write(Book book) {
        book.part(Part.SOURCES, () -> register(book));
        book.part(Part.LEDGERS, () -> ledger(book));
    }

    private static void register(Book book) {
        Markup out = book.chapter(Chapter.SOURCES);
        out.p(
                "Each imported file by the bytes it had. Exports are collector-asserted: a hash"
                        + " shows that a file is unchanged since its import, not that the venue made"
                        + " it."
                        + (book.input().isMasked() ? MASKED : ""));
        List<Register.Item> items = book.input().register().sources();
        if (items.isEmpty()) {
            book.part(Part.EMBEDDED, () -> out.p("No file was imported, so none is embedded."));
            book.part(Part.SOURCE_GRADES, () -> out.p("There is no source to grade."));
            return;
        }
        boolean masked = book.input().isMasked();
        book.part(Part.SOURCE_GRADES, () -> common(book, items));
        Grid grid =
                masked
                        ? new Grid(
                                out,
                                "sources",
                                "Register of sources",
                                "Source|mark",
                                "File|rest",
                                "Read as|short")
                        : new Grid(
                                out,
                                "sources",
                                "Register of sources",
                                "Source|mark",
                                "File|rest",
                                "Read as|short",
                                "Bytes|n");
        for (int i = 0; i < items.size(); i++) {
            Register.Item item = items.get(i);
            String format = item.source().format() == null ? "refused" : item.source().format();
            Runnable file = () -> source(book, item);
            if (masked) {
                grid.row(1, file, "S" + (i + 1), "", format);
            } else {
                String size = Format.count(item.source().original().bytes());
                grid.row(1, file, "S" + (i + 1), "", format, size);
            }
        }
        grid.end();
    }

    /** What is the same of all sources is said once. */
    private static void common(Book book, List<Register.Item> items) {
        if (!book.input().isMasked()) {
            book.out()
                    .p(
                            "Each was handed to Harrow as a file; import times are by the clock of the"
                                    + " machine that imported it. Where no time of export stands below,"
                                    + " none is recorded.");
        }
        long graded = items.stream().filter(i -> SourceGrade.isStated(book, i.source())).count();
        book.out()
                .p(
                        (graded == 0
                                        ? "Nobody graded a source: each has the Admiralty grade "
                                        : "Sources without a grade below have the Admiralty grade ")
                                + SourceGrade.grade(null).words()
                                + ".");
    }

    private static void source(Book book, Register.Item item) {
        Source source = item.source();
        Markup out = book.out();
        out.leaf("p", source.file(), "class", "title");
        out.leaf("p", source.original().sha256(), "class", "hash");
        if (!book.input().isMasked()) {
            out.leaf("p", obtained(source), "class", "note");
        }
        if (SourceGrade.isStated(book, source)) {
            SourceGrade.write(book, source);
        }
        book.part(Part.EMBEDDED, () -> out.leaf("p", attached(book, item), "class", "note"));
    }

    private static String attached(Book book, Register.Item item) {
        Register.Copy copy = item.copy();
        if (item.embedded() != null) {
            return copy == null
                    ? "Attached untouched as " + item.embedded() + "."
                    : "Attached as "
                            + item.embedded()
                            + " with "
                            + Format.count(copy.records(), "record", "records")
                            + " and "
                            + Format.count(copy.names(), "name", "names")
                            + " of bystanders filled; the rest is untouched and stands where it stood."
                            + " SHA-256 of the copy: "
                            + copy.sha256();
        }
        if (copy != null) {
            return "Not attached: bystanders' records stand in it, and it is packed; it stands by its"
                    + " hash and by the bytes quoted.";
        }
        return book.input().isMasked()
                ? "Not attached: this is a masked report."
                : "Not attached; it stands by its hash and by the bytes quoted"
                        + (item.takenBack()
                                ? ": it holds text that its author deleted or edited away"
                                : "");
    }

    private static String obtained(Source source) {
        String captured =
                source.obtained().captured() == null
                        ? ""
                        : "Exported "
                                + stamp(source.obtained().captured())
                                + ", as the analyst says. ";
        String complete =
                source.obtained().complete() ? "" : " The import was interrupted before the end.";
        return captured + "Imported " + stamp(source.obtained().imported()) + "." + complete;
    }

    static String stamp(java.time.Instant instant) {
        return instant.truncatedTo(java.time.temporal.ChronoUnit.SECONDS)
                        .toString()
                        .replace('T', ' ')
                        .replace("Z", "")
                + " UTC";
    }

    private static void ledger(Book book) {
        Markup out = book.chapter(Chapter.LEDGER);
        out.p(
                "Every record of every source is accounted for: read = stored + duplicate +"
                        + " rejected + undated. What was left out is listed below with its place and"
                        + " its reason.");
        Grid grid =
                new Grid(
                        out,
                        "ledger",
                        "What became of the records",
                        "Source|rest",
                        "Read|n",
                        "Stored|n",
                        "Duplicate|n",
                        "Rejected|n",
                        "Undated|n",
                        "Balance|short");
        Ledger total = Ledger.EMPTY;
        List<Register.Item> items = book.input().register().sources();
        for (int i = 0; i < items.size(); i++) {
            Ledger ledger = items.get(i).source().ledger();
            total = total.plus(ledger);
            row(grid, "S" + (i + 1) + "  " + items.get(i).source().file(), ledger);
        }
        row(grid, "All sources", total);
        grid.end();
        problems(book);
    }

    private static void row(Grid grid, String name, Ledger ledger) {
        grid.row(
                name,
                Format.count(ledger.read()),
                Format.count(ledger.stored()),
                Format.count(ledger.duplicate()),
                Format.count(ledger.rejected()),
                Format.count(ledger.undated()),
                ledger.isBalanced() ? "holds" : "DOES NOT HOLD");
    }

    private static void problems(Book book) {
        Markup out = book.out();
        List<Register.Item> items = book.input().register().sources();
        out.leaf("h2", "Rejected records and other problems");
        if (items.stream().allMatch(i -> i.problems().isEmpty())) {
            out.p("None: every record of every source was taken.");
            return;
        }
        Grid grid =
                new Grid(
                        out,
                        "problems",
                        "What was not taken, and why",
                        "Source|tag",
                        "Line|n",
                        "Offset|n",
                        "Bytes|n",
                        "Reason|rest");
        for (int i = 0; i < items.size(); i++) {
            String name = "S" + (i + 1);
            items.get(i).problems().stream().limit(PROBLEMS).forEach(p -> problem(grid, name, p));
            int hidden = items.get(i).problems().size() - PROBLEMS;
            if (hidden > 0) {
                grid.row(name, "", "", "", "and " + Format.count(hidden) + " more, in the twin");
            }
        }
        grid.end();
    }

    private static void problem(Grid grid, String source, Problem p) {
        String entry = p.entry() == null ? "" : p.entry() + ": ";
        boolean whole = p.place().length() == 0 && p.place().offset() == 0;
        grid.row(
                source,
                p.line() == 0 ? "" : Format.count(p.line()),
                whole ? "" : Format.count(p.place().offset()),
                whole ? "" : Format.count(p.place().length()),
                entry + p.reason());
    }
}
