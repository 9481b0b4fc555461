package org.harrow.report.page;

import java.util.EnumSet;
import java.util.List;
import org.harrow.model.Clock;
import org.harrow.report.Register;

/** Whose clock stamps each source, how finely, and what that is worth. */
final class ClocksPage {
    private ClocksPage() {}

    static void write(Book book) {
        Markup out = book.chapter(Chapter.CLOCKS);
        out.p(
                "A time is an interval as wide as its source tells it: a whole second, a minute, a day."
                        + " A latency is the difference of two such intervals, so it has a first and a last"
                        + " possible value. "
                        + (book.input().isMasked()
                                ? TimeWords.clocks(book.input().heading().manner().times())
                                : "All times are UTC; the characters of the record stand beside them"
                                        + " in the exhibits."));
        perSource(book);
        out.leaf("h2", "What each clock is worth");
        EnumSet<Clock> used = EnumSet.noneOf(Clock.class);
        book.input().register().sources().stream()
                .flatMap(i -> i.clocks().stream())
                .forEach(c -> used.add(c.clock()));
        Facts facts = new Facts(out);
        for (Clock clock : used) {
            facts.row(out.word(clock.id()), ClockWords.worth(clock));
        }
        if (used.isEmpty()) {
            facts.row("none", "No source has a dated action.");
        }
        facts.end();
    }

    private static void perSource(Book book) {
        List<Register.Item> items = book.input().register().sources();
        Grid grid =
                new Grid(
                        book.out(),
                        "clocks",
                        "Clock statement per source",
                        "Source|rest",
                        "Clock|short",
                        "Told to the|short",
                        "Actions|n");
        for (int i = 0; i < items.size(); i++) {
            String name = "S" + (i + 1) + "  " + items.get(i).source().file();
            if (items.get(i).clocks().isEmpty()) {
                grid.row(name, "none", "", "0");
            }
            for (Register.ClockUse use : items.get(i).clocks()) {
                grid.row(
                        name,
                        book.out().word(use.clock().id()),
                        book.out().word(use.precision().id()),
                        Format.count(use.actions()));
                name = "";
            }
        }
        grid.end();
    }
}
