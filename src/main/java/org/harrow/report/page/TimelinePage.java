package org.harrow.report.page;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.harrow.model.Action;

/** The timeline as a figure, and the same as a table. */
final class TimelinePage {
    /** Rows of the table; the twin has all. */
    private static final int ROWS = 40;

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

    /** What the findings told at length are about; where that is nothing, all. */
    private static List<Action> shown(Book book, List<Action> actions) {
        Set<String> about = new HashSet<>();
        for (int i : book.reading().full()) {
            about.addAll(book.findings().get(i).support().actions());
        }
        List<Action> own = actions.stream().filter(a -> about.contains(a.id())).toList();
        return (own.isEmpty() ? actions : own).stream().limit(ROWS).toList();
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
        String zone = book.input().isRelative() ? "Time" : "Time (UTC)";
        Grid grid =
                new Grid(
                        book.out(),
                        "timeline",
                        "The timeline as a table",
                        zone + "|when",
                        "Clock|clock",
                        "Account|who",
                        "Action|what");
        List<Action> shown = shown(book, actions);
        for (Action a : shown) {
            grid.row(
                    book.time(a.stamp().at()),
                    book.out().word(a.stamp().clock().id()),
                    Chronology.account(a),
                    book.out().word(a.deed().kind().id()) + " " + Chronology.brief(a));
        }
        grid.end();
        if (actions.size() > shown.size()) {
            book.out()
                    .leaf(
                            "p",
                            Format.count(actions.size() - shown.size())
                                    + " more stand in the machine-readable twin.",
                            "class",
                            "note");
        }
    }
}
