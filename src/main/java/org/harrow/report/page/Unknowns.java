package org.harrow.report.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.harrow.model.Coverage;
import org.harrow.report.Scope;

/** What the record does not tell, as a list. */
final class Unknowns {
    /** Gaps named on page 1. */
    static final int FEW = 2;

    private Unknowns() {}

    static void write(Book book, int gaps) {
        Markup out = book.out();
        out.open("ul");
        for (String item : items(book, gaps)) {
            out.leaf("li", item);
        }
        out.leaf("li", ReplyPage.brief(book));
        out.close();
    }

    private static List<String> items(Book book, int gaps) {
        List<String> items = new ArrayList<>();
        Set<String> first = about(book);
        List<Coverage> missing =
                book.input().register().coverage().stream()
                        .filter(Coverage::isGap)
                        .sorted(Comparator.comparing(c -> !first.contains(c.artifact())))
                        .toList();
        missing.stream().limit(gaps).map(c -> gap(book.out(), c)).forEach(items::add);
        if (missing.size() > gaps) {
            items.add(
                    gaps == 0
                            ? Format.count(missing.size(), "gap stands", "gaps stand")
                                    + " in the chapter on coverage."
                            : Format.count(
                                            missing.size() - gaps,
                                            "more gap stands",
                                            "more gaps stand")
                                    + " in the chapter on coverage.");
        }
        Scope.Counts counts = book.input().scope().counts();
        if (counts.unnamed() > 0) {
            items.add(
                    "Who acted is not in the record of "
                            + Format.count(counts.unnamed(), "action", "actions")
                            + "; where another record lets it be inferred, that is said.");
        }
        if (counts.undated() > 0) {
            items.add(
                    Format.count(counts.undated(), "action has", "actions have")
                            + " no usable time and took part in no measurement.");
        }
        items.add(
                "Who operates an account, whether it read what it answers, and why it acted: no"
                        + " record here says.");
        return items;
    }

    /** What the first finding is about: what is missing there matters most. */
    private static Set<String> about(Book book) {
        return book.findings().stream()
                .limit(1)
                .flatMap(f -> f.support().actions().stream())
                .map(book::action)
                .filter(Objects::nonNull)
                .map(a -> a.deed().artifact())
                .collect(Collectors.toSet());
    }

    private static String gap(Markup out, Coverage c) {
        String amount =
                c.stated() == null
                        ? "how many there are is not known"
                        : Format.count(c.imported())
                                + " of "
                                + Format.count(c.stated())
                                + " imported";
        return c.artifact()
                + ": "
                + out.word(Format.words(c.what()))
                + ", "
                + amount
                + " ("
                + out.tell(c.note())
                + ").";
    }
}
