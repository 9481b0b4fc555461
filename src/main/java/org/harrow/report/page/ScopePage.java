package org.harrow.report.page;

import java.util.stream.Collectors;
import org.harrow.model.AccountLink;
import org.harrow.report.Scope;

/** What was and was not looked at. */
final class ScopePage {
    private ScopePage() {}

    static void write(Book book) {
        Markup out = book.chapter(Chapter.SCOPE);
        Scope scope = book.input().scope();
        out.p(
                "Examined were the files of the source register and nothing else: no page was opened,"
                        + " nobody was asked, nothing was fetched. Whatever was not exported was not"
                        + " examined.");
        Facts facts = new Facts(out);
        facts.row("Dated actions", Format.count(scope.counts().actions()));
        facts.row("Undated actions", Format.count(scope.counts().undated()));
        facts.row("Known to the day only", Format.count(scope.counts().dayWide()));
        facts.row("Acting account not named", Format.count(scope.counts().unnamed()));
        facts.row("Accounts", Format.count(scope.counts().accounts()));
        facts.row("Period", scope.span() == null ? "no dated action" : period(book, scope));
        facts.row("Venues", counts(scope.venues()));
        facts.row(
                "Findings in the case",
                scope.findings().isEmpty() ? "none" : findings(out, scope.findings()));
        facts.row("Findings in this report", Format.count(book.findings().size()));
        facts.end();
        links(book);
    }

    private static String period(Book book, Scope scope) {
        org.harrow.model.TimeInterval span = java.util.Objects.requireNonNull(scope.span());
        return book.time(new org.harrow.model.TimeInterval(span.lo(), span.lo()))
                + " to "
                + book.time(new org.harrow.model.TimeInterval(span.hi(), span.hi()))
                + (book.input().isRelative() ? "" : " UTC");
    }

    /** {@code rhythm A 1, rhythm C 1}: the detector, the grade, how many. */
    private static String findings(Markup out, java.util.Map<String, Long> counts) {
        java.util.Map<String, Long> told = new java.util.LinkedHashMap<>();
        counts.forEach(
                (name, n) -> {
                    int grade = name.lastIndexOf(' ');
                    told.put(
                            grade < 0
                                    ? name
                                    : out.word(name.substring(0, grade)) + name.substring(grade),
                            n);
                });
        return counts(told);
    }

    private static String counts(java.util.Map<String, Long> counts) {
        return counts.entrySet().stream()
                .map(e -> e.getKey() + " " + Format.count(e.getValue()))
                .collect(Collectors.joining(", "));
    }

    private static void links(Book book) {
        Markup out = book.out();
        if (book.input().register().links().isEmpty()) {
            out.p("No two accounts were stated to be run by one operator.");
            return;
        }
        out.leaf("h2", "Accounts stated to be run by one operator");
        out.p("Stated by the analyst, not found by a measurement; the accounts stay apart.");
        Grid grid =
                new Grid(
                        out,
                        "links",
                        "Links between accounts",
                        "Account|who",
                        "Account|who",
                        "Reason|rest",
                        "Stated|short");
        for (AccountLink link : book.input().register().links()) {
            grid.row(
                    link.first(),
                    link.second(),
                    link.reason(),
                    link.afterDetection()
                            ? "after a detection run: at most C"
                            : "before detection");
        }
        grid.end();
    }
}
