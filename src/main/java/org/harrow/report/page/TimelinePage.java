package org.harrow.report.page;

import java.util.List;
import org.harrow.model.Action;

/** The timeline as a figure, and the same as a table. */
final class TimelinePage {
    /** Rows of the table; the twin has all. */
    private static final int ROWS = 60;

    private TimelinePage() {}

    static void write(Book book) {
        Markup out = book.chapter(Chapter.TIMELINE);
        List<Action> actions =
                book.input().results().actions().stream().filter(a -> a.stamp().isDated()).toList();
        if (actions.isEmpty()) {
            out.p("There is no dated action to draw.");
            return;
        }
        out.p(
                "Lanes are accounts, shapes are kinds of action, bars are times known no better than"
                        + " that. Lines join a trigger with what answers it and carry the latency.");
        FigureBox.write(book, ReportPages.TIMELINE, alt(book, actions));
        table(book, actions);
    }

    private static String alt(Book book, List<Action> actions) {
        return "Timeline of "
                + Format.count(actions.size(), "action", "actions")
                + " from "
                + book.time(actions.getFirst().stamp().at())
                + " to "
                + book.time(actions.getLast().stamp().at())
                + ". The table below the figure lists them.";
    }

    private static void table(Book book, List<Action> actions) {
        String zone = book.input().isMasked() ? "Time" : "Time (UTC)";
        Grid grid =
                new Grid(
                        book.out(),
                        "timeline",
                        "The timeline as a table",
                        zone + "|when",
                        "Clock|clock",
                        "Account|who",
                        "Action|what");
        for (Action a : actions.subList(0, Math.min(ROWS, actions.size()))) {
            grid.row(
                    book.time(a.stamp().at()),
                    a.stamp().clock().id(),
                    Chronology.account(a),
                    a.deed().kind().id() + " " + Chronology.about(a));
        }
        grid.end();
        if (actions.size() > ROWS) {
            book.out()
                    .leaf(
                            "p",
                            Format.count(actions.size() - ROWS)
                                    + " more stand in the machine-readable twin.",
                            "class",
                            "note");
        }
    }
}
