package org.harrow.report.page;

import java.util.List;
import org.harrow.report.Results;
import org.jspecify.annotations.Nullable;

/** How often a detector is wrong on cases whose answer is known because they were invented. */
final class ErrorWords {
    private ErrorWords() {}

    /** In short, for one finding. */
    static String brief(Book book, String detector) {
        Results.Errors errors =
                book.input().results().methods().stream()
                        .filter(m -> m.detector().equals(detector))
                        .map(Results.Method::errors)
                        .filter(java.util.Objects::nonNull)
                        .findFirst()
                        .orElse(null);
        if (errors == null) {
            return "not measured";
        }
        return errors.chance().isEmpty()
                ? "see the chapter on method"
                : "In invented cases in which nothing is going on, p of .05 or less in "
                        + sum(errors.chance(), "p of 0.05 or less")
                        + "; grade B or A in "
                        + sum(errors.chance(), "grade B or A");
    }

    private static String sum(List<Results.Share> rows, String what) {
        List<Results.Share> of = rows.stream().filter(r -> r.where().endsWith(what)).toList();
        return Format.count(of.stream().mapToLong(Results.Share::count).sum())
                + " of "
                + Format.count(of.stream().mapToLong(Results.Share::n).sum());
    }

    /** All of it, as tables. */
    static void write(Book book, Results.@Nullable Errors errors) {
        if (errors == null) {
            return;
        }
        table(
                book,
                "Wrong by chance alone, in invented cases in which nothing is going on",
                errors.chance());
        table(
                book,
                "Found at grade B or A, in invented cases in which this was planted",
                errors.planted());
    }

    private static void table(Book book, String caption, List<Results.Share> rows) {
        if (rows.isEmpty()) {
            return;
        }
        Grid grid =
                new Grid(
                        book.out(),
                        "errors",
                        caption,
                        "Cases|rest",
                        "Count|n",
                        "Of|n",
                        "95 % interval|short");
        for (Results.Share row : rows) {
            grid.row(
                    row.where(),
                    Format.count(row.count()),
                    Format.count(row.n()),
                    percent(row.lo()) + " to " + percent(row.hi()) + " %");
        }
        grid.end();
    }

    private static String percent(double share) {
        return Format.number(Math.round(share * 1000) / 10.0);
    }
}
