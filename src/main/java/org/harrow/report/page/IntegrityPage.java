package org.harrow.report.page;

import java.util.List;
import org.harrow.model.LogEntry;

/** Everything by which a change would show: hashes, the custody log, the embedded files. */
final class IntegrityPage {
    /** Newest log entries that are printed; the twin has all. */
    private static final int ENTRIES = 40;

    private IntegrityPage() {}

    static void write(Book book) {
        Markup out = book.chapter(Chapter.INTEGRITY);
        out.p(
                "The report's bytes follow from its twin alone: the same case gives the same file"
                        + " on every machine. A head of the custody log becomes evidence when it leaves"
                        + " the machine: note it elsewhere, or have it signed.");
        Facts facts = new Facts(out);
        facts.row("Report", book.edition().id());
        facts.hash("Twin SHA-256", book.edition().twinSha256());
        facts.hash("Case", book.input().heading().caseId());
        facts.hash("Log head", book.input().custody().head());
        facts.row("Records in the case", Format.count(book.input().custody().tree().size()));
        facts.hash("Merkle root of records", book.input().custody().tree().root());
        facts.end();
        embedded(book);
        book.part(Part.CUSTODY, () -> log(book));
    }

    private static void embedded(Book book) {
        Markup out = book.out();
        out.leaf("h2", "Embedded files");
        Grid grid =
                new Grid(out, "embedded", "Embedded files", "File|rest", "Bytes|n", "SHA-256|hash");
        for (Edition.Embedded file : book.edition().attachments()) {
            grid.row(
                    0,
                    () -> {
                        out.leaf("p", file.name(), "class", "title");
                        out.leaf("p", file.relation(), "class", "note");
                    },
                    "",
                    Format.count(file.bytes()),
                    file.sha256());
        }
        grid.end();
    }

    private static void log(Book book) {
        Markup out = book.out();
        List<LogEntry> all = book.input().custody().entries();
        out.leaf("h2", "Custody log");
        out.p(
                Format.count(all.size(), "entry", "entries")
                        + ", each hashed together with the one before it. Making a report is"
                        + " written into the log after this head and never changes a report.");
        if (all.isEmpty()) {
            return;
        }
        entries(book, all.subList(Math.max(0, all.size() - ENTRIES), all.size()));
    }

    private static void entries(Book book, List<LogEntry> newest) {
        boolean masked = book.input().isMasked();
        String caption = "Newest entries of the custody log";
        Grid grid =
                masked
                        ? new Grid(
                                book.out(), "log", caption, "No.|tag", "Act|rest", "SHA-256|hash")
                        : new Grid(
                                book.out(),
                                "log",
                                caption,
                                "No.|tag",
                                "Time (UTC)|when",
                                "Act|rest",
                                "SHA-256|hash");
        for (LogEntry e : newest) {
            String number = Format.count(e.seq());
            if (masked) {
                grid.row(number, e.what(), e.hash());
            } else {
                String time = SourcesPage.stamp(e.at()).replace(" UTC", "");
                grid.row(number, time, e.what(), e.hash());
            }
        }
        grid.end();
    }
}
