package org.harrow.report.page;

import java.time.temporal.ChronoUnit;
import java.util.List;
import org.harrow.model.Action;
import org.harrow.model.Finding;
import org.harrow.model.TimeInterval;
import org.harrow.report.Shown;

/** What the analyst put aside for the report, in the analyst's order. */
final class ChosenPage {
    /** Rows of an account's or artifact's actions; the twin has all that the report has. */
    private static final int ROWS = 15;

    private ChosenPage() {}

    static void write(Book book) {
        Markup out = book.chapter(Chapter.CHOSEN);
        List<Shown> all = book.input().shown();
        if (all.isEmpty()) {
            out.p("The analyst put nothing aside for this report.");
            return;
        }
        out.p(
                "What the analyst put aside for this report, in that order. The choice and the"
                        + " captions are the analyst's; nothing here was measured by Harrow.");
        for (int i = 0; i < all.size(); i++) {
            item(book, all.get(i), i);
        }
    }

    /** {@code B3}: the third of what was put aside. */
    private static String label(int index) {
        return "B" + (index + 1);
    }

    private static void item(Book book, Shown shown, int index) {
        Markup out = book.out();
        out.leaf("h2", label(index) + "  " + title(book, shown), "id", "b" + (index + 1));
        if (!shown.caption().isEmpty()) {
            out.leaf("p", shown.caption(), "class", "summary chosen");
        }
        switch (shown.kind()) {
            case FINDING -> finding(book, shown);
            case ACTION -> action(book, shown, label(index));
            case NOTE -> note(book, shown, label(index));
            case ACCOUNT, ARTIFACT -> actions(book, shown);
            case PICTURE -> picture(book, shown, index);
        }
    }

    private static String title(Book book, Shown shown) {
        return switch (shown.kind()) {
            case FINDING -> {
                int at = place(book, shown);
                yield at < 0 ? "Finding" : FindingsPages.title(book.findings().get(at), at);
            }
            case ACTION -> "Record";
            case NOTE -> "Note";
            case ACCOUNT -> "Account";
            case ARTIFACT -> "Artifact";
            case PICTURE -> "Picture: " + shown.about().type();
        };
    }

    private static int place(Book book, Shown shown) {
        String id = first(shown);
        List<Finding> findings = book.findings();
        for (int i = 0; i < findings.size(); i++) {
            if (findings.get(i).id().equals(id)) {
                return i;
            }
        }
        return -1;
    }

    private static String first(Shown shown) {
        return shown.about().names().isEmpty() ? "" : shown.about().names().getFirst();
    }

    private static void finding(Book book, Shown shown) {
        int at = place(book, shown);
        if (at < 0) {
            book.out().p("This report does not hold it.");
            return;
        }
        book.out().p(book.findings().get(at).headline().summary());
        book.out().open("p");
        book.out().link("f" + (at + 1), "Its numbers and records").close();
    }

    private static void action(Book book, Shown shown, String label) {
        Action action = book.action(first(shown));
        if (action == null) {
            book.out().p("The case no longer has this action.");
        } else {
            Exhibits.card(book, action.provenance().exhibit(), label, "h3");
        }
    }

    private static void note(Book book, Shown shown, String label) {
        Shown.Words note = shown.note();
        if (note == null) {
            book.out().p("The note was taken back.");
            return;
        }
        book.out().p(note.text());
        Facts facts = new Facts(book.out());
        facts.row("About", about(book, shown.about()));
        if (!book.input().isMasked()) {
            long at = TimeInterval.micros(note.at().truncatedTo(ChronoUnit.SECONDS));
            facts.row("Written", book.time(new TimeInterval(at, at)));
        }
        facts.end();
        for (String name : shown.about().names()) {
            Action action = book.action(name);
            if (action != null) {
                Exhibits.card(book, action.provenance().exhibit(), label, "h3");
            }
        }
    }

    private static String about(Book book, Shown.About about) {
        TimeInterval span = about.span();
        if (span != null) {
            return "from "
                    + book.time(new TimeInterval(span.lo(), span.lo()))
                    + " to "
                    + book.time(new TimeInterval(span.hi(), span.hi()));
        }
        return switch (about.type()) {
            case "action" -> "the record below";
            case "arc" -> "the two records below";
            case "finding" -> "a finding of this report";
            case "edge" -> String.join(" and ", about.names());
            default -> String.join(", ", about.names());
        };
    }

    private static void actions(Book book, Shown shown) {
        String name = first(shown);
        boolean account = shown.kind() == Shown.Kind.ACCOUNT;
        List<Action> all =
                book.input().results().actions().stream()
                        .filter(
                                a ->
                                        name.equals(
                                                account ? a.deed().account() : a.deed().artifact()))
                        .toList();
        book.out().leaf("p", name, "class", "subjects");
        if (all.isEmpty()) {
            book.out().p("This report holds no dated action of it.");
            return;
        }
        Grid grid =
                new Grid(
                        book.out(),
                        "timeline",
                        "Its actions in this report",
                        (book.input().isRelative() ? "Time" : "Time (UTC)") + "|when",
                        "Clock|clock",
                        "Account|who",
                        "Action|what");
        for (Action a : all.subList(0, Math.min(ROWS, all.size()))) {
            grid.row(
                    book.time(a.stamp().at()),
                    book.out().word(a.stamp().clock().id()),
                    Chronology.account(a),
                    book.out().word(a.deed().kind().id()) + " " + Chronology.brief(a));
        }
        grid.end();
        more(book, all.size() - ROWS);
    }

    private static void picture(Book book, Shown shown, int index) {
        Shown.Drawn drawn = shown.drawn();
        if (drawn == null) {
            book.out()
                    .p(
                            "It is left out, because it could not be drawn without what masking"
                                    + " takes out.");
            return;
        }
        FigureBox.write(
                book,
                ReportPages.chosen(index),
                drawn.picture().title() + ". The table below the figure lists it.");
        Shown.Table table = drawn.table();
        if (table.rows().isEmpty()) {
            return;
        }
        Grid grid =
                new Grid(
                        book.out(),
                        "picture",
                        "The picture as a table",
                        table.columns().toArray(String[]::new));
        table.rows().forEach(row -> grid.row(row.toArray(String[]::new)));
        grid.end();
        if (table.more() > 0) {
            book.out()
                    .leaf(
                            "p",
                            Format.count(table.more(), "more line", "more lines")
                                    + " of this table stand in the case.",
                            "class",
                            "note");
        }
    }

    private static void more(Book book, long hidden) {
        if (hidden > 0) {
            book.out()
                    .leaf(
                            "p",
                            Format.count(hidden) + " more stand in the machine-readable twin.",
                            "class",
                            "note");
        }
    }
}
